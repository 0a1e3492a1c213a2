import { clip } from '../kernel/interval.ts'
import { listCurrency } from '../kernel/money.ts'
import type { AzureSubscription, Payer } from '../model/azure/azure-subscription.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsagePosting } from '../model/ledger/posting.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import { coveredPieces } from './covered-usage.ts'
import type { Earning } from './earned-credit.ts'
import { lastDayEnd } from './earned-days.ts'
import type { ListRate } from './list-rate.ts'
import { usageLines, type PaidPart } from './usage-lines.ts'

/** Who pays for usage, by which agreement, and in which currency. */
export interface UsagePayer {
  readonly partner: PartnerId
  readonly stream: 'legacy' | 'plan'
  readonly currency: string
}

/** What a partner owes in a period for a customer's usage: one posting for each meter and stretch of running time that it pays, and one for what it earns of that. */
export function usagePostings(
  customer: Pick<Customer, 'id' | 'azureSubscriptions' | 'plans' | 'subscriptions'>,
  payer: Omit<UsagePayer, 'currency'>,
  period: Period,
  rate: ListRate,
): UsagePosting[] {
  const { partner, stream } = payer
  return customer.azureSubscriptions.rows().flatMap((azure) =>
    usageLines(
      azure,
      paidParts(azure, customer, { ...payer, currency: rate.currency }, period),
      rate,
      (usage, part) => coveredPieces(customer, partner, azure, usage, part),
    ).map(({ stretch, part, line, cause = stretch.cause }): UsagePosting => ({
      partner,
      customer: customer.id,
      stream,
      period: { from: period.from, until: period.until },
      at: line.credit === 'earned' ? lastDayEnd(part) : part.until,
      amount: line.amount,
      cause,
      rule: usageRule(line),
      rounding: 'azure-usage',
      invoice: null,
      line,
    })),
  )
}

/** By which rule a line of usage is owed, or given back. */
export function usageRule({ credit }: UsageLine): UsagePosting['rule'] {
  if (credit === undefined) return 'BILL-01'
  return credit === 'earned' ? 'PLAN-05' : 'PLAN-06'
}

/** The parts of a period that a payer pays, with what is earned on them. */
export function paidParts(
  { billing }: Pick<AzureSubscription, 'billing'>,
  { plans }: Pick<Customer, 'plans'>,
  { partner, stream, currency }: UsagePayer,
  { from, until }: Period,
): PaidPart[] {
  return billing.flatMap((stretch) => {
    const { payer } = stretch
    if (payer.stream !== stream || payer.partner !== partner) return []
    if (paidIn(plans, payer) !== currency) return []
    const part = clip(stretch, from, until)
    return part === null ? [] : [{ stretch, part, earning: earningOf(plans, payer) }]
  })
}

/** What a payer pays in: of a plan its own currency, of the legacy stream dollars. */
export function paidIn(plans: Customer['plans'], payer: Payer): string {
  const plan = payer.stream === 'plan' ? plans.get(payer.plan) : undefined
  return plan?.currency ?? listCurrency
}

/** Below a plan that was bought with it, for the partner that is billed and the reseller alike. */
function earningOf(plans: Customer['plans'], payer: Payer): Earning | null {
  const plan = payer.stream === 'plan' ? plans.get(payer.plan) : undefined
  if (plan === undefined || plan.earnedCreditPercent === '0') return null
  return { principals: [plan.partner, plan.partnerOfRecord], percent: plan.earnedCreditPercent }
}
