import { invariant } from '@understudy/domain'
import { timed, type Benchmark } from './benchmark.ts'
import { bareTotal, bareYear } from './year/bare.ts'
import { invoicedIn, lived } from './year/lived.ts'
import { portfolio, subscriptionsEach } from './year/portfolio.ts'

const customers = 1000

/** What the clock costs: every renewal and invoice is decided as a command at its own moment, and recorded. */
export const year: Benchmark = {
  name: 'year',
  claim:
    'Rules, order in time and a history make a year some thirty times as long as writing its invoices.',
  async *comparisons() {
    const { world } = portfolio(customers)
    const [invoiced, owed] = [invoicedIn(lived(world)), bareTotal(customers)]
    invariant(Math.abs(invoiced - owed) < 1, `both sides invoice the same: ${invoiced} and ${owed}`)
    yield {
      kind: 'duel',
      title: `${(customers * subscriptionsEach).toLocaleString('en')} subscriptions, twelve months`,
      shows: 'time',
      warmUps: 1,
      rounds: 5,
      ours: {
        what: 'our clock',
        lap: () =>
          timed(() => {
            lived(world)
            return 1
          }),
      },
      peer: {
        what: 'a loop that only invoices',
        lap: () =>
          timed(() => {
            bareYear(customers)
            return 1
          }),
      },
    }
  },
}
