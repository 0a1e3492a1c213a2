import { transactsWithMicrosoft } from '@understudy/domain'
import type { MiddlewareHandler } from 'hono'
import { callerOf } from './act.ts'
import type { PartnerCenterEnv } from './env.ts'
import { refused } from './refused.ts'

/**
 * `user`: somebody must have signed in. `commerce`: it is about what is ordered, agreed to or billed, which an
 * indirect reseller leaves to its provider.
 */
export type Need = 'commerce' | 'user'

/**
 * An address is closed to a kind of caller before anything is asked of it, as Partner Center reads it from the token: so it is
 * no rule, which would be about a command.
 * @throws FaultError 403 with code 1002 or 900329
 */
export function callerIs(needs: readonly Need[]): MiddlewareHandler<PartnerCenterEnv> {
  return async (c, next) => {
    if (needs.includes('commerce') && !transactsWithMicrosoft(callerOf(c))) {
      const what =
        'An indirect reseller has no commerce API: its provider orders, agrees and is billed. Users, licences and profiles are open to it.'
      throw refused('no-commerce-for-resellers', what)
    }
    if (needs.includes('user') && c.var.caller.role === 'app') {
      const what = 'An app-only token is not accepted here; a user must sign in.'
      throw refused('user-required', what)
    }
    await next()
  }
}
