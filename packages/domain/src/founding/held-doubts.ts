import { isProductSold } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import type { CustomerFacts } from './facts.ts'
import { yetToCome, type FactsDoubt } from './yet-to-come.ts'

/** What cannot be so of what has no rules here yet: bought in the time to come, before it was sold, or under a taken id. */
export function heldDoubts(
  at: readonly string[],
  { newCommerce, reservations, subscriptions }: CustomerFacts,
  clock: Instant,
): FactsDoubt[] {
  const taken = new Set(Object.keys(subscriptions))
  const all = [
    ...Object.entries(newCommerce).map(([id, one]) => ({ id, one, of: 'newCommerce' })),
    ...Object.entries(reservations).map(([id, one]) => ({ id, one, of: 'reservations' })),
  ]
  return all.flatMap(({ id, one, of }): FactsDoubt[] => {
    const path = [...at, of, id]
    const isTwice = taken.has(id)
    taken.add(id)
    const day = dayOf(one.purchased)
    const isTooEarly = 'product' in one && !isProductSold(one.product, day)
    return [
      ...(isTwice ? [{ path, message: `${id} is the id of another subscription.` }] : []),
      ...yetToCome([...path, 'purchased'], one.purchased, clock, `${id} is bought`),
      ...yetToCome([...path, 'suspended'], one.suspended, clock, `${id} is suspended`),
      ...(isTooEarly
        ? [
            {
              path: [...path, 'purchased'],
              message: `Licences of new commerce are sold from 2022-01-10 on; ${id} is of ${day}.`,
            },
          ]
        : []),
    ]
  })
}
