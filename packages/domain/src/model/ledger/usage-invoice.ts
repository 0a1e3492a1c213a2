import type { CalendarDate, Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { EntitlementId, MeterId, PartnerId, PlanId, SubscriptionId } from '../ids.ts'
import type { Period } from './period.ts'

/** One customer's part of a partner's invoice: `D-…` for legacy usage, `G-…` for usage under plans, of one currency. */
export interface UsageInvoice {
  readonly number: string
  readonly partner: PartnerId
  readonly stream: 'legacy' | 'plan'
  readonly period: Period
  readonly issuedAt: Instant
  /** Position of the event that closed the period. */
  readonly closedBy: number
  readonly dueOn: CalendarDate
  /** Absent in dollars. */
  readonly exchange?: ExchangeNote | undefined
  readonly lines: readonly UsageLine[]
  readonly total: Money
}

/** What a dollar of the list price was on an invoice, and of which day that was. */
export interface ExchangeNote {
  /** Exact decimal. */
  readonly rate: string
  readonly date: CalendarDate
}

/** Usage of a period that no invoice can be made of, because nobody has said what its currency is worth. */
export interface WithheldInvoice extends Pick<
  UsageInvoice,
  'number' | 'partner' | 'stream' | 'period'
> {
  readonly currency: string
  readonly since: Instant
}

export const usageCredits = ['earned', 'reserved'] as const

/** One entitlement's usage in one stretch of the period. `until` is excluded. */
export interface UsageLine {
  readonly entitlement: EntitlementId
  readonly subscription: SubscriptionId | null
  readonly plan: PlanId | null
  readonly meter: MeterId | null
  readonly from: Instant
  readonly until: Instant
  readonly minutes: number
  /** Exact decimal, units of the meter. */
  readonly quantity: string
  readonly amount: Money
  /** What the partner earned on the days that the quantity is of, or what was reserved of it, below zero; absent on usage itself. */
  readonly credit?: (typeof usageCredits)[number] | undefined
  /** Of a credit: exact decimals in dollars, what a unit costs without it and with it. */
  readonly unitPrice?: string | undefined
  readonly effectiveUnitPrice?: string | undefined
}
