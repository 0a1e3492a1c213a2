import type { CalendarDate, Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { BillingCycle } from './term.ts'
import type { MoveId, OfferId, PartnerId, SubscriptionId, UserId } from '../ids.ts'

/** Subscriptions of a customer that move to a partner in CSP. What is left to do is read from the world. */
export interface LicenseMove {
  readonly id: MoveId
  readonly partner: PartnerId
  readonly startedAt: Instant
  readonly lines: readonly MoveLine[]
}

/** A move that is to be started on a day, by whoever planned it; judged then as if it were given then. */
export interface ScheduledMove {
  readonly id: MoveId
  readonly partner: PartnerId
  /** Null when no indirect reseller becomes partner of record. */
  readonly reseller: PartnerId | null
  /** It is started when this day begins, in UTC. */
  readonly on: CalendarDate
  readonly lines: readonly MoveLine[]
  readonly lossAccepted: readonly UserId[]
  /** `party/role` of the planner. */
  readonly by: string
  readonly scheduledAt: Instant
  /** The rule that stood in its way on the day; null until then. It stands still until it is planned anew, started or called off. */
  readonly refused: { readonly at: Instant; readonly code: string } | null
}

/** One original and what takes its place; no targets when it is given up. */
export interface MoveLine {
  readonly source: SubscriptionId
  readonly targets: readonly MoveTarget[]
}

export interface MoveTarget {
  readonly offer: OfferId
  readonly subscription: SubscriptionId
  readonly quantity: number
  readonly billingCycle: BillingCycle
}

/** A question to Microsoft 365 billing support about what was paid for time not used. */
export interface CreditCase {
  readonly subscription: SubscriptionId
  /** The partner or the customer that asked. */
  readonly openedBy: string
  readonly openedAt: Instant
  readonly decidedAt: Instant | null
  /** Null while undecided, and when nothing is granted. */
  readonly granted: Money | null
}
