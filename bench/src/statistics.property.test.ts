import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile, ratios, spread } from './statistics.ts'

const number = fc.double({ min: 0.001, max: 1e6, noNaN: true })
const numbers = fc.array(number, { minLength: 1, maxLength: 40 })
const laps = fc.array(fc.record({ milliseconds: number, count: fc.integer({ min: 1, max: 99 }) }), {
  minLength: 1,
})

test.each([
  [[3], 0.5, 3],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[5, 1, 2, 4, 3], 0.25, 2],
  [[10, 20], 0.75, 17.5],
  [[9, 7, 8], 0, 7],
  [[9, 7, 8], 1, 9],
])('of %j the quantile %d is %d', (list, share, expected) => {
  expect(quantile(list, share)).toBe(expected)
})

test('the middle lies between its quarters, and they among the numbers, in whatever order', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const { low, median, high } = spread(list)
      expect([Math.min(...list), low, median, high, Math.max(...list)]).toSatisfy(isAscending)
      expect(spread(list.toReversed())).toEqual({ low, median, high })
    }),
  )
})

test('half of the numbers are no greater than the median, half no smaller', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const middle = quantile(list, 0.5)
      expect(list.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(list.length)
      expect(list.filter((one) => one >= middle).length * 2).toBeGreaterThanOrEqual(list.length)
    }),
  )
})

test('one slow lap in a list of many does not move the median beyond its neighbours', () => {
  expect(spread([2, 2, 2, 2, 9000]).median).toBe(2)
})

test('a machine that slows both laps of a round down leaves the ratio alone', () => {
  fc.assert(
    fc.property(laps, fc.double({ min: 1, max: 50, noNaN: true }), (mine, slower) => {
      const twice = mine.map((lap, round) => {
        const weather = round % 2 === 0 ? slower : 1
        return {
          ours: { ...lap, milliseconds: lap.milliseconds * weather * 2 },
          peer: { ...lap, milliseconds: lap.milliseconds * weather },
        }
      })
      const found = ratios(
        twice.map(({ ours }) => ours),
        twice.map(({ peer }) => peer),
      )
      for (const ratio of found) expect(ratio).toBeCloseTo(2, 9)
    }),
  )
})

test('laps of different length are compared by the time for one', () => {
  const ours = [{ milliseconds: 100, count: 10 }]
  const peer = [{ milliseconds: 100, count: 40 }]
  expect(ratios(ours, peer)).toEqual([4])
})

function isAscending(list: readonly number[]): boolean {
  return list.every((one, index) => index === 0 || (list[index - 1] ?? 0) <= one * (1 + 1e-12))
}
