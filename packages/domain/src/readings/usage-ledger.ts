import type { Instant } from '../kernel/calendar.ts'
import { clip, minutesOf } from '../kernel/interval.ts'
import type { Customer } from '../model/parties/customer.ts'

/** One stretch of running time with who pays for it, and the invoice that holds it. */
export interface LedgerEntry {
  readonly entitlement: string
  readonly from: Instant
  /** Excluded; the moment of reading while it goes on. */
  readonly until: Instant
  readonly minutes: number
  readonly stream: 'legacy' | 'plan' | 'outside-csp'
  readonly partner: string | null
  readonly subscription: string | null
  readonly plan: string | null
  /** Those that ran in it, in their order; empty where none is known. */
  readonly meters: readonly string[]
  /** Numbers of the invoices that hold a part of it, in order; empty while nothing is invoiced. */
  readonly invoices: readonly string[]
}

/** Every minute of every Azure subscription's running time up to a moment, in order of entitlement and time. */
export function usageLedger(customer: Customer, upTo: Instant): LedgerEntry[] {
  const invoices = customer.invoices.rows()
  return customer.azureSubscriptions.rows().flatMap((azure) =>
    azure.billing.flatMap((stretch) => {
      const part = clip(stretch, stretch.from, upTo)
      if (!part) return []
      const { payer } = stretch
      const holds = invoices.filter((invoice) =>
        invoice.lines.some(
          (line) =>
            line.entitlement === azure.id &&
            line.from >= part.from &&
            line.from < part.until &&
            invoice.stream === payer.stream,
        ),
      )
      return [
        {
          entitlement: azure.id,
          ...part,
          minutes: minutesOf(part),
          stream: payer.stream,
          partner: payer.stream === 'outside-csp' ? null : payer.partner,
          subscription: payer.stream === 'legacy' ? payer.subscription : null,
          plan: payer.stream === 'plan' ? payer.plan : null,
          meters: azure.usage.map(({ meter }) => meter),
          invoices: holds.map(({ number }) => number),
        },
      ]
    }),
  )
}
