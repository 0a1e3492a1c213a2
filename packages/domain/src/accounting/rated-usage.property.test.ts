import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centsOf } from '../kernel/money.ts'
import { advance, given, walk, walkCase, walkFacts, when } from '../testing/index.ts'
import { meterMonths } from './meter-months.ts'
import { usageOnInvoice } from './on-invoice.ts'
import { rateNoted } from './list-rate.ts'
import { ratedUsage } from './rated-usage.ts'

const walked = walkCase(60).map(({ clock, steps }) => {
  const start = given(walkFacts, clock, {
    earnedCredit: 'by-role',
    exchangeRates: { EUR: '0.913', DKK: '6.7' },
  })
  return when(walk(start, steps).end, advance('62d')).after
})

test('the days of an invoice and its lines by meter come to its total, whatever was earned', () => {
  let [invoices, earned] = [0, 0]
  fc.assert(
    fc.property(walked, ({ world }) => {
      for (const customer of world.customers.rows()) {
        for (const invoice of customer.invoices.rows()) {
          const { partner, number, stream, period, total } = invoice
          const days = [...ratedUsage(customer, { partner, stream }, period, rateNoted(invoice))]
          const postings = usageOnInvoice(customer, partner, number)
          const months = meterMonths(postings, days)
          invoices += days.length > 0 ? 1 : 0
          earned += months.filter(({ earnedPercent }) => earnedPercent !== '0').length
          for (const lines of [days, months, postings])
            expect(centsIn(lines)).toBe(centsOf(total.amount))
        }
      }
    }),
    { numRuns: 80, seed: 20200302 },
  )
  expect(invoices).toBeGreaterThan(100)
  expect(earned).toBeGreaterThan(20)
})

function centsIn(lines: readonly { readonly amount: { readonly amount: string } }[]): number {
  return lines.reduce((sum, { amount }) => sum + centsOf(amount.amount), 0)
}
