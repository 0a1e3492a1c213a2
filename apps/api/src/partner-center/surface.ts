import { OpenAPIHono } from '@hono/zod-openapi'
import { PositionConflict } from '@understudy/store'
import { ProblemError } from '../problem.ts'
import { agreements } from './agreements.ts'
import { auditRecords } from './audit-records.ts'
import { authenticate } from './authenticate.ts'
import { azureEntitlements } from './azure-entitlements.ts'
import { customers } from './customers.ts'
import type { PartnerCenterEnv } from './env.ts'
import { answerFault, badRequest, FaultError, notFound } from './fault.ts'
import { productUpgrades } from './product-upgrades.ts'
import { profiles } from './profiles.ts'
import { subscriptions } from './subscriptions.ts'
import { wireFormat } from './wire-format.ts'

/** The Partner Center API, as its clients know it: same paths, bodies, headers and error codes. */
export const partnerCenter = new OpenAPIHono<PartnerCenterEnv>()

partnerCenter.use('*', wireFormat)
partnerCenter.use('*', authenticate)
for (const resource of [
  customers,
  agreements,
  subscriptions,
  azureEntitlements,
  productUpgrades,
  auditRecords,
  profiles,
]) {
  partnerCenter.route('/', resource)
}
partnerCenter.all('*', (c) => {
  throw notFound(`There is no resource ${c.req.path}.`)
})
partnerCenter.onError((error, c) => answerFault(c, faultFor(error)))

function faultFor(error: unknown): FaultError {
  if (error instanceof FaultError) return error
  if (error instanceof ProblemError) {
    const { status, problem } = error
    return status === 404 ? notFound(problem.title) : badRequest(problem.title)
  }
  if (error instanceof PositionConflict) {
    return new FaultError(503, '900192', 'The workspace is busy; try again.')
  }
  throw error
}
