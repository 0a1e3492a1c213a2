import { clip } from '../kernel/interval.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsagePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { usageLine } from './usage-lines.ts'

/** Who pays for usage, and by which agreement. */
export interface UsagePayer {
  readonly partner: PartnerId
  readonly stream: 'legacy' | 'plan'
}

/** What a partner owes in a period for a customer's usage: one posting for each stretch of running time that it pays. */
export function usagePostings(
  { id: customer, azureSubscriptions }: Pick<Customer, 'id' | 'azureSubscriptions'>,
  { partner, stream }: UsagePayer,
  { from, until }: Period,
): UsagePosting[] {
  return azureSubscriptions.rows().flatMap((azure) =>
    azure.billing.flatMap((stretch) => {
      const { payer, cause } = stretch
      if (payer.stream !== stream || payer.partner !== partner) return []
      const part = clip(stretch, from, until)
      if (part === null) return []
      const line = usageLine(azure, stretch, part)
      return [
        {
          partner,
          customer,
          stream,
          period: { from, until },
          at: part.until,
          amount: line.amount,
          cause,
          rule: 'BILL-01',
          rounding: 'azure-usage',
          invoice: null,
          line,
        },
      ]
    }),
  )
}
