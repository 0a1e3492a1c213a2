import { OpenAPIHono } from '@hono/zod-openapi'
import { BadContinuation } from '@understudy/store'
import { failureOf } from '../failure.ts'
import { agreements } from './agreements.ts'
import { auditRecords } from './audit-records.ts'
import { authenticate, commerceNeeded, commercePaths } from './authenticate.ts'
import { azureEntitlements } from './azure-entitlements.ts'
import { carts } from './carts.ts'
import { customers } from './customers.ts'
import type { PartnerCenterEnv } from './env.ts'
import { answerFault, badRequest, FaultError, notFound } from './fault.ts'
import { offers } from './offers.ts'
import { orders } from './orders.ts'
import { productUpgrades } from './product-upgrades.ts'
import { products } from './products.ts'
import { profiles } from './profiles.ts'
import { subscriptionDetails } from './subscription-details.ts'
import { subscriptions } from './subscriptions.ts'
import { relationshipRequests } from './relationship-requests.ts'
import { subscribedSkus } from './subscribed-skus.ts'
import { azureSpending } from './azure-spending.ts'
import { userLicenses } from './user-licenses.ts'
import { users } from './users.ts'
import { wireFormat } from './wire-format.ts'

/** The Partner Center API, as its clients know it: same paths, bodies, headers and error codes. */
export const partnerCenter = new OpenAPIHono<PartnerCenterEnv>()

partnerCenter.use('*', wireFormat)
partnerCenter.use('*', authenticate)
for (const path of commercePaths) partnerCenter.use(path, commerceNeeded)
for (const resource of [
  relationshipRequests,
  customers,
  agreements,
  subscriptions,
  subscriptionDetails,
  azureEntitlements,
  productUpgrades,
  auditRecords,
  orders,
  carts,
  azureSpending,
  profiles,
  offers,
  products,
  users,
  userLicenses,
  subscribedSkus,
]) {
  partnerCenter.route('/', resource)
}
partnerCenter.all('*', (c) => {
  throw notFound(`There is no resource ${c.req.path}.`)
})
partnerCenter.onError((error, c) => answerFault(c, faultFor(error, c)))

/** Any failure as clients of Partner Center read it. */
export function faultFor(error: Error, c: Parameters<typeof failureOf>[0]): FaultError {
  if (error instanceof FaultError) return error
  if (error instanceof BadContinuation) return new FaultError(400, '2000', error.message)
  const { status, problem } = failureOf(c, error)
  const { title, detail, id } = problem
  const told = detail === undefined ? title : `${title} ${detail}`
  const data = id === undefined ? [] : [id]
  switch (status) {
    case 404:
      return notFound(title)
    case 503:
      return new FaultError(503, '900192', told, data)
    case 500:
    case 507:
      return new FaultError(status, '0', told, data)
    case 400:
    case 409:
      return badRequest(title)
    default:
      return new FaultError(status, '3000', told)
  }
}
