import { asSold, monthsLater } from '@understudy/domain'
import { listed, totalOf } from './monthly.ts'
import { nothingToDo, type Flow } from './flow.ts'

const name = 'renewals'

/** How far ahead a term's end is worth a row. */
const monthsAhead = 3

/** Licences whose term ends soon: the day on which nothing is lost by another offer. */
export const renewals: Flow = {
  name,
  rowOf(asked) {
    const { world, partner, customer } = asked
    const until = monthsLater(world.now, monthsAhead)
    const ending = customer.subscriptions.rows().flatMap((one) => {
      const sold = asSold(one)
      if (sold?.partner !== partner || sold.kind !== 'csp-license') return []
      return sold.status === 'active' && sold.term.until <= until ? [sold] : []
    })
    const [first] = ending.toSorted((a, b) => (a.term.until < b.term.until ? -1 : 1))
    if (first === undefined) return nothingToDo(name, asked)
    const price = totalOf(ending.map((sold) => listed(sold.offer, sold.quantity)))
    return {
      ...nothingToDo(name, asked),
      standing: 'ready',
      subscriptions: ending.length,
      seats: ending.reduce((sum, { quantity }) => sum + quantity, 0),
      monthly: { until: price, after: price },
      by: first.term.until,
    }
  },
}
