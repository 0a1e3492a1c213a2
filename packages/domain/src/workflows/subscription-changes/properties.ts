import { offer as offerOf } from '../../catalog/index.ts'
import { clip, minutesOf } from '../../kernel/interval.ts'
import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  advance,
  auditLog,
  byAgent,
  given,
  orderOfAzure,
  pausesCase,
  property,
  seatsCase,
  seatsOf,
  seatsPlayed,
  seatsWorld,
  sold,
  trading,
  when,
  type AnyProperty,
  type SeatsAsked,
  type SeatsCase,
  type Told,
} from '../../testing/index.ts'

export const subscriptionChangesProperties: readonly AnyProperty[] = [
  property({
    name: 'an Azure subscription is billed for exactly the minutes it was not suspended',
    source: 'partner-center#entitlements',
    given: pausesCase,
    holds: (pauses) => {
      const { after } = when(given(trading()), ...paused(pauses))
      const [azure] = adatum(after).azureSubscriptions.rows()
      invariant(azure, 'the order brought an Azure subscription')
      const start = azure.createdAt
      const billed = azure.billing
        .flatMap((stretch) => clip(stretch, start, after.world.now) ?? [])
        .reduce((sum, stretch) => sum + minutesOf(stretch), 0)
      const ran = pauses.filter((_, index) => index % 2 === 0)
      invariant(billed === ran.reduce((sum, minutes) => sum + minutes, 0), 'not a minute is lost')
      auditLog(after)
    },
    retold: (pauses) => ({ world: trading(), steps: paused(pauses) }),
  }),

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
]

/** An order, then each pause followed by the other of suspending and reactivating. */
function paused(pauses: readonly number[]): Told[] {
  const changes = pauses.flatMap((minutes, index): Told[] => [
    advance(`${minutes}m`),
    byAgent('UpdateSubscription', 'contoso', {
      subscription: 'sub-1',
      version: index + 1,
      status: index % 2 === 0 ? 'suspended' : 'active',
    }),
  ])
  return [orderOfAzure(null, 'sub-1'), ...changes]
}

function refusalOfSeats({ asked, before }: SeatsAsked, { offer, users }: SeatsCase) {
  const { quantity, names } = asked
  if (quantity === before) return null
  if (quantity > (offerOf(sold[offer])?.seatsMax ?? 0)) return 'seats-out-of-range'
  return quantity < before && quantity < users && !names ? 'seats-below-assigned' : null
}
