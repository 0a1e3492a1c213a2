import { expect, test } from 'vitest'
import { between, standingOf, toggled, withIds } from './selection.ts'

const shown = ['ada', 'ben', 'cleo', 'dan']
const sorted = (chosen: ReadonlySet<string>) => [...chosen].toSorted()

test('a second pick leaves a row out again', () => {
  const once = toggled(new Set(['ben']), 'ada')
  expect(sorted(once)).toEqual(['ada', 'ben'])
  expect(sorted(toggled(once, 'ada'))).toEqual(['ben'])
})

test('picking all that are shown keeps those a search has hidden', () => {
  expect(sorted(withIds(new Set(['hidden']), shown, true))).toEqual([...shown, 'hidden'])
  expect(sorted(withIds(new Set(['hidden', ...shown]), shown, false))).toEqual(['hidden'])
})

test('a stretch is the same from either end', () => {
  expect(between(shown, 'ben', 'dan')).toEqual(['ben', 'cleo', 'dan'])
  expect(between(shown, 'dan', 'ben')).toEqual(['ben', 'cleo', 'dan'])
})

test('a stretch from a row that is not shown any more is the row alone', () => {
  expect(between(shown, 'gone', 'cleo')).toEqual(['cleo'])
  expect(between(shown, 'ada', 'gone')).toEqual([])
})

test('the box of all rows knows none, some and all', () => {
  expect([[], ['ada'], shown].map((ids) => standingOf(new Set(ids), shown))).toEqual([
    'none',
    'some',
    'all',
  ])
})
