import { clip } from '../kernel/interval.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsagePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { inDollars } from './list-rate.ts'
import { usageLines, type PaidPart } from './usage-lines.ts'

/** Who pays for usage, and by which agreement. */
export interface UsagePayer {
  readonly partner: PartnerId
  readonly stream: 'legacy' | 'plan'
}

/** What a partner owes in a period for a customer's usage: one posting for each meter and stretch of running time that it pays. */
export function usagePostings(
  { id: customer, azureSubscriptions }: Pick<Customer, 'id' | 'azureSubscriptions'>,
  payer: UsagePayer,
  period: Period,
): UsagePosting[] {
  const { partner, stream } = payer
  return azureSubscriptions.rows().flatMap((azure) =>
    usageLines(azure, paidParts(azure, payer, period), inDollars).map(
      ({ stretch, part, line }): UsagePosting => ({
        partner,
        customer,
        stream,
        period: { from: period.from, until: period.until },
        at: part.until,
        amount: line.amount,
        cause: stretch.cause,
        rule: 'BILL-01',
        rounding: 'azure-usage',
        invoice: null,
        line,
      }),
    ),
  )
}

function paidParts(
  { billing }: Pick<AzureSubscription, 'billing'>,
  { partner, stream }: UsagePayer,
  { from, until }: Period,
): PaidPart[] {
  return billing.flatMap((stretch) => {
    const { payer } = stretch
    if (payer.stream !== stream || payer.partner !== partner) return []
    const part = clip(stretch, from, until)
    return part === null ? [] : [{ stretch, part }]
  })
}
