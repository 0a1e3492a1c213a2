import type { Instant } from '../../kernel/calendar.ts'

/** What is invoiced at once: usage by the old agreement, usage under plans, or licences. */
export const invoiceStreams = ['legacy', 'plan', 'license'] as const
export type InvoiceStream = (typeof invoiceStreams)[number]

/** The time that one invoice is about. `until` is excluded. */
export interface Period {
  readonly from: Instant
  readonly until: Instant
}
