import { expect, test } from 'vitest'
import { worldFactsSchema } from './facts.ts'
import { foundingLimits } from './limits.ts'

/** A world of so many tenants, each with as many people as one line of staff may have. */
function tenants(count: number) {
  const staff = { people: { count: foundingLimits.staffMax } }
  return {
    customers: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`customer-${index}`, { country: 'FR', staff }]),
    ),
  }
}

const most = foundingLimits.peopleMax / foundingLimits.staffMax

test('a world with as many people as there may be is taken', () => {
  expect(worldFactsSchema.safeParse(tenants(most)).success).toBe(true)
})

test('a world with more people is refused with both numbers, before anybody is founded', () => {
  const read = worldFactsSchema.safeParse(tenants(most + 1))
  expect(read.error?.issues.map(({ message }) => message)).toEqual([
    'A world begins with at most 50000 people; this one has 52000.',
  ])
})

test('partners, customers and subscriptions are counted as well', () => {
  const partners = Object.fromEntries(
    Array.from({ length: foundingLimits.partnersMax + 1 }, (_, index) => [
      `partner-${index}`,
      { kind: 'direct-bill', country: 'DE' },
    ]),
  )
  expect(worldFactsSchema.safeParse({ partners }).error?.issues[0]?.message).toBe(
    'A world begins with at most 1000 partners; this one has 1001.',
  )
})
