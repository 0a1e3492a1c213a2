import type { CalendarDate, Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { PartnerId, SubscriptionId } from '../ids.ts'
import type { Period } from './period.ts'

/** One customer's reservations on a partner's plan invoice, `G-…`, whose number it shares. Closed for good. */
export interface ReservationInvoice {
  readonly number: string
  readonly partner: PartnerId
  readonly period: Period
  readonly issuedAt: Instant
  /** Position of the event that closed the period. */
  readonly closedBy: number
  readonly dueOn: CalendarDate
  readonly lines: readonly ReservationLine[]
  readonly total: Money
}

/** A month of it, its whole term at once, or what is given back. */
export const reservationCharges = [
  'reservation-month',
  'reservation-term',
  'reservation-return',
] as const
export type ReservationChargeKind = (typeof reservationCharges)[number]

/** What is given back is negative. */
export interface ReservationLine {
  readonly subscription: SubscriptionId
  readonly charge: ReservationChargeKind
  /** First and last day that it pays for, both included. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly quantity: number
  readonly unitPrice: Money
  readonly amount: Money
}
