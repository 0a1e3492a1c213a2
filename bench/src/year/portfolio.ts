import { found, worldFactsSchema } from '@understudy/domain'
import { beginning, customerAt } from '../worlds.ts'

export const subscriptionsEach = 12
export const offer = '796b6b5f-613c-4e24-a17c-eba730d49c02'
export const quantity = 5

/** A direct partner with so many customers: eleven licence subscriptions each, paid by the month, and one Azure. */
export function portfolio(customers: number) {
  const facts = worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [customerAt(index), customer(index)]),
    ),
  })
  return found(facts, beginning)
}

function customer(index: number) {
  const azure = { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' }
  const licenses = Array.from({ length: subscriptionsEach - 1 }, (_, at) => [
    `licences-${index}-${at}`,
    { offer, partner: 'contoso', purchased: dayOf2019(index, at), quantity },
  ])
  return {
    country: 'FR',
    relationships: { contoso: {} },
    agreement: { signed: '2019-12-01' },
    subscriptions: { [`azure-${index}`]: azure, ...Object.fromEntries(licenses) },
  }
}

/** Terms that end on any day of the year. */
function dayOf2019(index: number, at: number): string {
  const [month, day] = [((index + at) % 12) + 1, ((index * 7 + at * 3) % 28) + 1]
  return `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
