import { offers } from '@understudy/domain'
import { offer, quantity, subscriptionsEach } from './portfolio.ts'

const price = Number(offers().find(({ id }) => id === offer)?.listPriceUsdMonth)

/**
 * A year of a portfolio as a program writes it that knows nothing else: two invoices a customer and month, a line a
 * subscription, a renewal a year. It has no rules, no order in time, and nothing could happen in between.
 */
export function bareYear(customers: number): readonly object[] {
  const log: object[] = []
  for (let month = 1; month <= 12; month += 1) {
    const period = { from: `2020-${month}-01`, until: `2020-${month + 1}-01` }
    for (let customer = 0; customer < customers; customer += 1) {
      const lines = Array.from({ length: subscriptionsEach - 1 }, (_, at) => {
        const amount = (price * quantity).toFixed(2)
        return { subscription: `licences-${customer}-${at}`, offer, quantity, amount, ...period }
      })
      const total = lines.reduce((sum, { amount }) => sum + Number(amount), 0)
      log.push({ type: 'LicenseInvoiced', customer, period, lines, total })
      log.push({ type: 'UsageInvoiced', customer, period, lines: [{ azure: customer }], total: 0 })
      log.push({ type: 'SubscriptionRenewed', customer, subscription: month, term: period })
    }
  }
  return log
}

/** What it asks for all licences, in dollars. */
export function bareTotal(customers: number): number {
  return customers * (subscriptionsEach - 1) * 12 * price * quantity
}
