import type { Instant } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import type { LossCause } from '../model/tenant/announcement.ts'
import { lossesOf } from '../service/coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { SubscriptionId, UserId } from '../model/ids.ts'
import type { Settings } from '../model/settings.ts'
import type { LossAnnounced } from '../model/tenant/user-events.ts'
import type { Loss } from '../model/tenant/user.ts'

/** Users whose services a command would stop, and whether the command names them all. */
export interface LossAcceptance {
  /** In order of the users' ids; empty when nobody loses anything. */
  readonly losses: readonly Loss[]
  /** True as well when the workspace only warns. */
  readonly lossIsAccepted: boolean
}

/** Compares the customer as it is with the customer as the command would leave it. */
export function lossAcceptance(
  change: { readonly before: Customer; readonly after: Customer },
  accepted: readonly UserId[] | undefined,
  { unacceptedLoss }: Settings,
): LossAcceptance {
  const losses = lossesOf(change.before, change.after)
  const named = new Set(accepted)
  return {
    losses,
    lossIsAccepted: unacceptedLoss === 'warn' || losses.every(({ user }) => named.has(user)),
  }
}

/** Shared by every command of a person that may end somebody's service; last in its table. */
export const lossAcceptedRule = {
  id: 'INV-14',
  code: 'loss-not-accepted',
  must: 'Everyone whose services would stop must be named in the command.',
  source: 'decision-0066#nobody-loses-service-unnamed',
  holds: (facts) => facts.lossIsAccepted,
  details: ({ losses }) => detailsOf(losses),
  mend: ({ losses }) => ({ by: 'again', with: { lossAccepted: losses.map(({ user }) => user) } }),
} as const satisfies Rule<LossAcceptance>

/** Who loses what, as a refusal tells it: users in order, and all their services. */
export function detailsOf(losses: readonly Loss[]) {
  return {
    users: losses.map(({ user }) => user),
    services: [...new Set(losses.flatMap(({ services }) => services))].sort(),
  }
}

/** The announcement recorded before the event that ends a service; none when nobody loses one. */
export function announced(
  losses: readonly Loss[],
  of: {
    readonly customer: Customer['id']
    readonly subscription: SubscriptionId | null
    readonly cause: LossCause
    readonly serviceEndsAt: Instant
    readonly dataGoesAt: Instant | null
  },
): LossAnnounced[] {
  if (losses.length === 0) return []
  const told = losses.map(({ user, services }) => ({ user, services: [...services] }))
  return [{ type: 'LossAnnounced', ...of, losses: told }]
}
