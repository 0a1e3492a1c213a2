import type { Instant } from '../kernel/calendar.ts'
import type { BillingStretch } from '../model/azure/azure-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import { usageClosedUntil, type BillingDays } from './closed-until.ts'
import { paidIn, type UsagePayer } from './usage-postings.ts'

type Paying = Pick<Customer, 'azureSubscriptions' | 'invoices' | 'plans'>

/** Each partner that pays for a customer's usage, by stream and currency. */
export function usagePayersOf({
  azureSubscriptions,
  plans,
}: Pick<Customer, 'azureSubscriptions' | 'plans'>): UsagePayer[] {
  const payers = new Map<string, UsagePayer>()
  for (const { billing } of azureSubscriptions.rows()) {
    for (const { payer } of billing) {
      if (payer.stream === 'outside-csp') continue
      const { partner, stream } = payer
      const currency = paidIn(plans, payer)
      payers.set(`${partner} ${stream} ${currency}`, { partner, stream, currency })
    }
  }
  return [...payers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, payer]) => payer)
}

/** The first moment of usage that no invoice holds; null when there is none. */
export function firstUnbilled(
  customer: Paying,
  days: BillingDays,
  payer: UsagePayer,
): Instant | null {
  const billedUntil = usageClosedUntil(customer, days, payer)
  let earliest: Instant | null = null
  for (const { billing } of customer.azureSubscriptions.rows()) {
    for (const stretch of billing) {
      const { from, until } = stretch
      if (!isPaidBy(stretch.payer, payer, customer)) continue
      if (until !== null && until <= billedUntil) continue
      const moment = from > billedUntil ? from : billedUntil
      if (earliest === null || moment < earliest) earliest = moment
    }
  }
  return earliest
}

function isPaidBy(
  payer: BillingStretch['payer'],
  { partner, stream, currency }: UsagePayer,
  { plans }: Pick<Customer, 'plans'>,
): boolean {
  return payer.stream === stream && payer.partner === partner && paidIn(plans, payer) === currency
}
