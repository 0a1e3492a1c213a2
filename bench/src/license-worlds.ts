import { dayOf, found, isSold, offers, worldFactsSchema, type WorldFacts } from '@understudy/domain'
import { beginning, customerAt } from './worlds.ts'

export const subscriptionsEach = 10
export const staffEach = 20

/** Everything sold by the licence, whether it still is or not, but for add-ons and trials. */
const bought = offers().filter(
  ({ billing, isAddOn, category }) => billing === 'license' && !isAddOn && category !== 'Trial',
)

/** What could be bought instead on the day on which these worlds begin. */
export const sold = offers().filter(({ id }) => isSold(id, dayOf(beginning.clock)))

/** A direct partner and customers with licences from elsewhere, of every offer there is, and staff that uses them. */
export function withLicenses(customers: number) {
  return found(factsOf(customers), beginning)
}

function factsOf(customers: number): WorldFacts {
  return worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [customerAt(index), customer(index)]),
    ),
  })
}

function customer(index: number) {
  const held = Array.from({ length: subscriptionsEach }, (_, at) => {
    const place = index * subscriptionsEach + at
    return { id: `licences-${place}`, offer: bought[place % bought.length], place }
  })
  return {
    country: 'FR',
    relationships: { contoso: { delegatedAdmin: true } },
    agreement: { signed: '2019-12-01' },
    subscriptions: Object.fromEntries(
      held.map(({ id, offer, place }) => [
        id,
        { offer: offer?.id, quantity: staffEach, purchased: dayOf2019(place) },
      ]),
    ),
    staff: {
      staff: {
        count: staffEach,
        licenses: held.slice(0, 3).map(({ offer }) => offer?.skuPartNumber ?? offer?.id),
      },
    },
  }
}

/** Terms that end on any day of the year. */
function dayOf2019(place: number): string {
  const [month, day] = [(place % 12) + 1, (place % 28) + 1]
  return `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
