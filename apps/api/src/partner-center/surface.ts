import { OpenAPIHono } from '@hono/zod-openapi'
import { BadContinuation } from '@understudy/store'
import { failureOf } from '../failure.ts'
import { agreements } from './customer-agreement/routes.ts'
import { auditRecords } from './audit/routes.ts'
import { authenticate } from './wire/authenticate.ts'
import { azureEntitlements } from './azure-entitlements/routes.ts'
import { carts } from './carts/routes.ts'
import { customers } from './customers/routes.ts'
import type { PartnerCenterEnv } from './wire/env.ts'
import { answerFault, FaultError } from './wire/fault.ts'
import { badRequest, notFound, refused, wireCodes } from './wire/refused.ts'
import { invoices } from './invoices/routes.ts'
import { offers } from './offers/routes.ts'
import { orders } from './orders/routes.ts'
import { productUpgrades } from './azure-plan-transition/routes.ts'
import { prices } from './prices/routes.ts'
import { products } from './products/routes.ts'
import { profiles } from './profiles/routes.ts'
import { subscriptionDetails } from './subscriptions/detail-routes.ts'
import { subscriptions } from './subscriptions/routes.ts'
import { relationships } from './relationships/routes.ts'
import { relationshipRequests } from './relationship-requests/routes.ts'
import { subscribedSkus } from './licenses/subscribed-skus.ts'
import { azureSpending } from './azure-spending/routes.ts'
import { userLicenses } from './licenses/user-licenses.ts'
import { transferEligibilities } from './transfers/eligibility.ts'
import { transfers } from './transfers/routes.ts'
import { users } from './users/routes.ts'
import { appOf, type Resource } from './wire/route.ts'
import { wireFormat } from './wire/wire-format.ts'

/** Every resource; of two addresses that fit a call, the one that comes first is meant. */
export const resources: readonly Resource[] = [
  relationshipRequests,
  relationships,
  customers,
  agreements,
  subscriptions,
  subscriptionDetails,
  azureEntitlements,
  productUpgrades,
  auditRecords,
  orders,
  carts,
  transfers,
  transferEligibilities,
  azureSpending,
  invoices,
  profiles,
  offers,
  products,
  prices,
  users,
  userLicenses,
  subscribedSkus,
]

/** The Partner Center API, as its clients know it: same paths, bodies, headers and error codes. */
export const partnerCenter = new OpenAPIHono<PartnerCenterEnv>()

partnerCenter.use('*', wireFormat)
partnerCenter.use('*', authenticate)
partnerCenter.route('/', appOf(resources))
partnerCenter.all('*', (c) => {
  throw notFound(`There is no resource ${c.req.path}.`)
})
partnerCenter.onError((error, c) => answerFault(c, faultFor(error, c)))

/** Any failure as clients of Partner Center read it. */
export function faultFor(error: Error, c: Parameters<typeof failureOf>[0]): FaultError {
  if (error instanceof FaultError) return error
  if (error instanceof BadContinuation) return refused('token-of-another-list', error.message)
  const { status, problem } = failureOf(c, error)
  const { title, detail, id } = problem
  const told = detail === undefined ? title : `${title} ${detail}`
  const data = id === undefined ? [] : [id]
  switch (status) {
    case 404:
      return notFound(title)
    case 503:
      return refused('busy', told, data)
    case 500:
      return refused('failed', told, data)
    case 507:
      return refused('disk-full', told, data)
    case 400:
    case 409:
      return badRequest(title)
    default:
      return new FaultError(status, wireCodes['not-valid'].code, told)
  }
}
