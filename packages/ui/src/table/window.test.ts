import { expect, test } from 'vitest'
import { windowOf } from './window.ts'

const sight = { rows: 10_000, rowHeight: 40, scrolled: 0, height: 400 }

test('a long table has few rows in the page, wherever it is scrolled to', () => {
  for (const scrolled of [0, 12_345, 399_600, 1_000_000]) {
    const { first, end } = windowOf({ ...sight, scrolled })
    expect(end - first).toBe(34)
  }
})

test('the rows in sight are in the page', () => {
  const { first, end, above } = windowOf({ ...sight, scrolled: 40 * 5000 })
  expect(first).toBeLessThan(5000)
  expect(end).toBeGreaterThan(5010)
  expect(above).toBe(first * 40)
})

test('the room above and below makes up for what is missing', () => {
  for (const scrolled of [0, 77_777, 400_000]) {
    const { first, end, above, below } = windowOf({ ...sight, scrolled })
    expect(above + (end - first) * 40 + below).toBe(10_000 * 40)
  }
})

test('after a search the last rows are in sight, however far down it was scrolled', () => {
  const { first, end } = windowOf({ ...sight, rows: 120, scrolled: 300_000 })
  expect([first, end]).toEqual([86, 120])
})
