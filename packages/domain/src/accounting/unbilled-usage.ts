import type { Instant } from '../kernel/calendar.ts'
import type { Customer } from '../model/parties/customer.ts'
import { usageClosedUntil, type BillingDays } from './closed-until.ts'
import type { UsagePayer } from './usage-postings.ts'

type Paying = Pick<Customer, 'azureSubscriptions' | 'invoices'>

/** Each partner that pays for a customer's usage, by stream. */
export function usagePayersOf({
  azureSubscriptions,
}: Pick<Customer, 'azureSubscriptions'>): UsagePayer[] {
  const payers = new Map<string, UsagePayer>()
  for (const { billing } of azureSubscriptions.rows()) {
    for (const { payer } of billing) {
      if (payer.stream === 'outside-csp') continue
      payers.set(`${payer.partner} ${payer.stream}`, payer)
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
      if (stretch.payer.stream !== payer.stream || stretch.payer.partner !== payer.partner) continue
      if (until !== null && until <= billedUntil) continue
      const moment = from > billedUntil ? from : billedUntil
      if (earliest === null || moment < earliest) earliest = moment
    }
  }
  return earliest
}
