import type { CalendarDate, Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { OfferId, PartnerId, SubscriptionId } from '../ids.ts'
import type { Period } from './period.ts'

/** One customer's licences on a partner's legacy invoice. Closed for good. */
export interface LicenseInvoice {
  readonly number: string
  readonly partner: PartnerId
  readonly period: Period
  readonly issuedAt: Instant
  /** Position of the event that closed the period. */
  readonly closedBy: number
  readonly dueOn: CalendarDate
  readonly lines: readonly LicenseLine[]
  readonly total: Money
}

/** The kinds of lines of the licence-based reconciliation file. */
export const licenseCharges = [
  'cycle-fee',
  'purchase-prorate',
  'cycle-prorate',
  'cancel-fee',
] as const
export type LicenseCharge = (typeof licenseCharges)[number]

/** Credits are negative. */
export interface LicenseLine {
  readonly subscription: SubscriptionId
  readonly offer: OfferId
  readonly charge: LicenseCharge
  /** First and last day that it pays for, both included. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly quantity: number
  readonly unitPrice: Money
  readonly amount: Money
}
