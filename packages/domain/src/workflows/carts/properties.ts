import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  auditLog,
  cartCase,
  cartTold,
  given,
  property,
  shop,
  sold,
  when,
  type AnyProperty,
} from '../../testing/index.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'

export const cartsProperties: readonly AnyProperty[] = [
  property({
    name: 'a cart buys each line once, however often it is checked out',
    source: 'partner-center#carts',
    given: cartCase,
    holds: (drawn) => {
      const { after, outcomes } = when(given(shop()), ...cartTold(drawn))
      const events = after.log.map(({ event }) => event)
      const bought = events.flatMap((event): string[] => {
        if (event.type === 'SubscriptionPurchased') return [event.subscription]
        return event.type === 'AzurePlanPurchased' ? [event.plan] : []
      })
      const said = events.flatMap((event) => (event.type === 'CartCheckedOut' ? event.lines : []))
      const granted = said.filter(({ refused }) => refused === null)
      invariant(new Set(bought).size === bought.length, 'nothing is bought twice')
      invariant(granted.length === bought.length, 'as many lines are granted as are bought')
      invariant(said.length === 0 || said.length === drawn.lines.length, 'every line has its word')
      const spent = outcomes.slice(1).filter((outcome) => outcome.accepted)
      invariant(spent.length === (bought.length > 0 ? 1 : 0), 'a cart is ordered once')
      const small = adatum(after)
        .subscriptions.rows()
        .flatMap((one) => asLicense(one) ?? [])
        .filter(({ offer }) => offer === sold.business)
      const seats = small.reduce((sum, { quantity }) => sum + quantity, 0)
      invariant(seats <= 300, `${seats} licences of a small-business offer fit a tenant`)
      auditLog(after)
    },
    retold: (drawn) => ({ world: shop(), steps: cartTold(drawn) }),
  }),
]
