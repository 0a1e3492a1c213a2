import { interfaceRefusal, type Capability } from '@understudy/domain'
import type { MiddlewareHandler } from 'hono'
import { byId, callerOf } from './act.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from './env.ts'
import { faultOf } from './error-codes.ts'
import { refused } from './refused.ts'

/**
 * `user`: somebody must have signed in. `commerce`: it is about what is ordered, agreed to or billed; `order-history`: about
 * what was. An indirect reseller leaves both to its provider.
 */
export type Need = keyof typeof capabilityOf | 'user'

/** What the matrix of capabilities is asked for each of them (decision-0214). */
const capabilityOf = {
  commerce: 'use-commerce-api',
  'order-history': 'see-order-history',
} as const satisfies Readonly<Record<string, Capability>>

/**
 * An address is closed to a kind of caller before anything is asked of it, as Partner Center reads it from the token: so it is
 * no rule, which would be about a command. What it says comes from the cell that a command would meet.
 * @throws FaultError 403 with code 1002, 2006 or 900329
 */
export function callerIs(needs: readonly Need[]): MiddlewareHandler<PartnerCenterEnv> {
  const asks = needs.flatMap((need) => (need === 'user' ? [] : [capabilityOf[need]]))
  return async (c, next) => {
    if (asks.length > 0) mayAsk(c, asks)
    if (needs.includes('user') && c.var.caller.role === 'app') {
      const what = 'An app-only token is not accepted here; a user must sign in.'
      throw refused('user-required', what)
    }
    await next()
  }
}

/** @throws FaultError where the cell of the partner, and of the customer that the address names, says no */
function mayAsk(c: PartnerCenterContext, asks: readonly Capability[]): void {
  const { world, identities } = c.var.opened
  const named = identities.idOf('customer', c.req.param('customer') ?? '')
  const customer = named === undefined ? undefined : byId(world.customers, named)
  const refusal = interfaceRefusal(world, {
    partner: callerOf(c).id,
    customer: customer?.id ?? null,
    asks,
  })
  if (refusal === null) return
  if (refusal.code !== 'provider-orders-for-reseller') {
    throw faultOf(refusal, c.var.deps.staleVersionStatus)
  }
  const what =
    'An indirect reseller has no commerce API: its provider orders, agrees and is billed. Users, licences and profiles are open to it.'
  throw refused('no-commerce-for-resellers', what)
}
