import type { Duration, Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { EntitlementId } from '../ids.ts'
import type { InCsp, Ordered } from './subscription-base.ts'
import type { Term } from './term.ts'

export const reservationTerms = ['P1Y', 'P3Y'] as const
export const reservationPayments = ['monthly', 'upfront'] as const

/** Azure capacity that is paid for a term, whether it is used or not. */
export interface Reservation extends Ordered<'reservation'>, InCsp {
  /** The size of the virtual machines, as Azure names it. */
  readonly armSku: string
  /** As Azure names it. */
  readonly armRegion: string
  /** Instances. */
  readonly quantity: number
  readonly scope: ReservationScope
  readonly term: Term
  readonly termLength: Duration
  readonly payment: (typeof reservationPayments)[number]
  /** Position of the event by which it was bought. */
  readonly boughtBy: number
  /** Null until it is given back. */
  readonly returned: ReservationReturn | null
}

/** That a reservation was given back, and what for. */
export interface ReservationReturn {
  readonly at: Instant
  readonly refund: Money
  /** Within the first days, when all that was paid comes back. */
  readonly isFull: boolean
  /** Position of the event. */
  readonly cause: number
}

/** Whose usage has the discount: all Azure subscriptions of the customer, or one. */
export type ReservationScope =
  | { readonly type: 'shared' }
  | { readonly type: 'single'; readonly entitlement: EntitlementId }
