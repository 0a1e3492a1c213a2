import { expect, test } from 'vitest'
import { drawn } from './drawn.ts'

const seeds = Array.from({ length: 600 }, (_, seed) => seed)

test('a draw is the same again, and another for another name', () => {
  const all = (name: string) => seeds.map((seed) => drawn(seed, [name], 3))
  expect(all('contoso')).toEqual(all('contoso'))
  expect(all('contoso')).not.toEqual(all('fabrikam'))
})

test('every number up to the bound comes up about equally often', () => {
  const counts = new Map<number, number>()
  for (const seed of seeds) {
    const one = drawn(seed, ['answer', 'contoso'], 5)
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5])
  for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40)
})
