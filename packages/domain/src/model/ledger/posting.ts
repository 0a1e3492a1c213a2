import type { Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { CustomerId, PartnerId } from '../ids.ts'
import type { AmountKind } from './amounts.ts'
import type { LicenseLine } from './license-invoice.ts'
import type { InvoiceStream, Period } from './period.ts'
import type { ReservationLine } from './reservation-invoice.ts'
import type { UsageLine } from './usage-invoice.ts'

/** One amount that a partner owes for a customer, or gets back. Once made it is never changed: what is wrong is put right by another. */
export type Posting = UsagePosting | LicensePosting | ReservationPosting

interface AnyPosting {
  readonly partner: PartnerId
  readonly customer: CustomerId
  readonly stream: InvoiceStream
  /** Of the invoice that it is on, or will be on. */
  readonly period: Period
  /** From when on it is owed: usage from its end, licences in advance. */
  readonly at: Instant
  /** Below zero it is given back. */
  readonly amount: Money
  /** Position of the event that made it owed: the order, the change, the step of a transition. */
  readonly cause: number
  /** Rulebook id. */
  readonly rule: 'BILL-01' | 'BILL-02' | 'PLAN-05' | 'PLAN-06'
  /** How the amount was rounded, and where. */
  readonly rounding: AmountKind
  /** Number of the invoice that it is on; null until its period is closed. */
  readonly invoice: string | null
}

export interface UsagePosting extends AnyPosting {
  readonly stream: 'legacy' | 'plan'
  readonly line: UsageLine
}

export interface LicensePosting extends AnyPosting {
  readonly stream: 'license'
  readonly line: LicenseLine
}

/** On the invoice of the plan, whatever the customer's Azure is bought by. */
export interface ReservationPosting extends AnyPosting {
  readonly stream: 'plan'
  readonly line: ReservationLine
}
