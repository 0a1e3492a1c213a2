import { offer as offerOf } from '../../catalog/index.ts'
import { execute, type MemoryWorkspace } from '../../engine/execute.ts'
import { invariant } from '../../kernel/invariant.ts'
import { subscriptionId } from '../../model/ids.ts'
import {
  adatum,
  auditLog,
  cartCase,
  cartTold,
  deed,
  edgesOf,
  envelope,
  given,
  lifecycleCase,
  lifecycleWorld,
  listedEdges,
  property,
  seatsCase,
  seatsOf,
  seatsPlayed,
  seatsWorld,
  shop,
  statusesAlong,
  sold,
  when,
  type AnyProperty,
  type LifecycleCase,
  type SeatsAsked,
  type SeatsCase,
  type Told,
} from '../../testing/index.ts'

const lifecycle = 'partner-center#lifecycle-of-licence-subscriptions'

export const licenseProperties: readonly AnyProperty[] = [
  property({
    name: 'seats change exactly when they fit the offer and whoever is left without is named',
    source: 'partner-center#ordering',
    given: seatsCase,
    holds: (drawn) => {
      const { at, all } = seatsPlayed(drawn)
      for (const one of all) {
        const { outcome, asked } = one
        const code = outcome.accepted ? null : outcome.refusal.code
        const wanted = refusalOfSeats(one, drawn)
        invariant(code === wanted, `${asked.quantity} licences: ${code} should be ${wanted}`)
      }
      const { paid, quantity } = seatsOf(at)
      invariant(paid.at(-1)?.quantity === quantity, 'the last change is the number that holds')
      auditLog(at)
    },
    retold: (drawn) => ({
      world: seatsWorld(drawn),
      steps: seatsPlayed(drawn).all.map(({ told }) => told),
    }),
  }),

  property({
    name: 'a cart buys each line once, however often it is checked out',
    source: 'partner-center#carts',
    given: cartCase,
    holds: (drawn) => {
      const { after, outcomes } = when(given(shop()), ...cartTold(drawn))
      const events = after.log.map(({ event }) => event)
      const bought = events.flatMap((event) =>
        event.type === 'SubscriptionPurchased' ? event.subscription : [],
      )
      const said = events.flatMap((event) => (event.type === 'CartCheckedOut' ? event.lines : []))
      const granted = said.filter(({ refused }) => refused === null)
      invariant(new Set(bought).size === bought.length, 'no subscription is bought twice')
      invariant(granted.length === bought.length, 'as many lines are granted as are bought')
      invariant(said.length === 0 || said.length === drawn.lines.length, 'every line has its word')
      const spent = outcomes.slice(1).filter((outcome) => outcome.accepted)
      invariant(spent.length === (bought.length > 0 ? 1 : 0), 'a cart is ordered once')
      const small = adatum(after)
        .subscriptions.rows()
        .filter(({ offer }) => offer === sold.business)
      const seats = small.reduce((sum, { quantity }) => sum + quantity, 0)
      invariant(seats <= 300, `${seats} licences of a small-business offer fit a tenant`)
      auditLog(after)
    },
    retold: (drawn) => ({ world: shop(), steps: cartTold(drawn) }),
  }),

  property({
    name: 'a licence goes only from one listed state to the next, whatever is done when',
    source: lifecycle,
    given: lifecycleCase,
    holds: (drawn) => {
      const { at } = lived(drawn)
      for (const edge of edgesOf(at)) invariant(listedEdges.includes(edge), `${edge} is listed`)
      auditLog(at)
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),

  property({
    name: 'an active add-on has an active base at every moment',
    source: 'decision-0067#coming-back',
    given: lifecycleCase,
    holds: (drawn) => {
      for (const statuses of statusesAlong(lived(drawn).at)) {
        const [base, calls] = [statuses.get('base'), statuses.get('calls')]
        invariant(calls !== 'active' || base === 'active', `${calls} on what is ${base}`)
      }
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),

  property({
    name: 'each term begins where the one before it ended',
    source: 'decision-0066#terms-and-days',
    given: lifecycleCase,
    holds: (drawn) => {
      const { at } = lived(drawn)
      const ends = new Map<string, string | undefined>()
      for (const { event } of at.log) {
        if (event.type === 'SubscriptionPurchased') ends.set(event.subscription, event.term?.until)
        if (event.type !== 'SubscriptionRenewed') continue
        const { subscription, term } = event
        invariant(ends.get(subscription) === term.from, `${subscription}: no gap before the term`)
        invariant(term.from < term.until, `${subscription}: the term lasts`)
        ends.set(subscription, term.until)
      }
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),
]

function refusalOfSeats({ asked, before }: SeatsAsked, { offer, users }: SeatsCase) {
  const { quantity, names } = asked
  if (quantity === before) return null
  if (quantity > (offerOf(sold[offer])?.seatsMax ?? 0)) return 'seats-out-of-range'
  return quantity < before && quantity < users && !names ? 'seats-below-assigned' : null
}

/** A case played deed by deed, each on the version that there is then. */
function lived(drawn: LifecycleCase) {
  let at: MemoryWorkspace = given(lifecycleWorld(drawn))
  const told: Told[] = []
  for (const what of drawn.deeds) {
    for (const one of deed(what, adatum(at).subscriptions.get(subscriptionId(what.to)))) {
      at = execute(at, envelope(one, `deed-${told.length}`)).after
      told.push(one)
    }
  }
  return { at, told }
}
