import type { Instant } from '../../kernel/calendar.ts'

export const billingCycles = ['monthly', 'annual', 'none'] as const
/** How often a licence is paid, in advance; `none` for a trial. */
export type BillingCycle = (typeof billingCycles)[number]

/** The time a licence was bought for; it renews at the end, or stops. `until` is excluded. */
export interface Term {
  readonly from: Instant
  readonly until: Instant
}

/** What a licence subscription is paid for from a moment on, until the next of these. */
export interface PaidFrom {
  readonly from: Instant
  /** Position of the event that made it so. */
  readonly cause: number
  /** Licences; 0 while it serves nobody. */
  readonly quantity: number
  readonly billingCycle: BillingCycle
  readonly term: Term
  /** Set where a transfer ends it: what is left is given back by the day, also within the first thirty. */
  readonly byTheDay?: true
}
