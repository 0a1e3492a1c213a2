import { dayOf, monthsLater, multiple, type Customer, type Money } from '@understudy/domain'
import { listed, totalOf } from './monthly.ts'
import { nothingToDo, type Flow, type FlowCase } from './flow.ts'

const name = 'renewals'

/** How far ahead a term's end is worth a row. */
const monthsAhead = 3

/** Licences, of new commerce too, whose term ends soon: the day on which nothing is lost by another offer. */
export const renewals: Flow = {
  name,
  rowOf(asked) {
    const ending = endingIn(asked)
    const [first] = ending.toSorted((a, b) => (a.term.until < b.term.until ? -1 : 1))
    if (first === undefined) return nothingToDo(name, asked)
    const price = totalOf(ending.map((one) => monthOf(one, asked)))
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

type Held = ReturnType<Customer['subscriptions']['rows']>[number]
type Ending = Extract<Held, { readonly kind: 'csp-license' | 'new-commerce-license' }>

function endingIn({ world, partner, customer }: FlowCase): readonly Ending[] {
  const until = monthsLater(world.now, monthsAhead)
  return customer.subscriptions.rows().flatMap((one) => {
    if (one.kind !== 'csp-license' && one.kind !== 'new-commerce-license') return []
    const isEnding = one.partner === partner && one.status === 'active' && one.term.until <= until
    return isEnding ? [one] : []
  })
}

/** By the list; of new commerce by a price list among the files, for what is paid monthly. */
function monthOf(one: Ending, { priceOf, customer, world }: FlowCase): Money | null {
  if (one.kind === 'csp-license') return listed(one.offer, one.quantity)
  if (one.billingCycle !== 'monthly') return null
  const { product, termLength: term, quantity } = one
  const price = priceOf({ product, term, market: customer.country, on: dayOf(world.now) })
  return price === null ? null : multiple(price, quantity)
}
