import { expect, test } from 'vitest'
import { ribbonLayout, type RibbonColumn, type RibbonPart } from './layout.ts'

const column = (id: string, ...parts: readonly RibbonPart[]): RibbonColumn => ({
  id,
  title: id,
  text: '',
  parts,
})
const part = (series: string, solid: number, open = 0): RibbonPart => ({ series, solid, open })

test('a column is stacked in the order of the series, what is open after what is solid', () => {
  const { pieces, highest } = ribbonLayout(
    ['a', 'b'],
    [column('march', part('b', 5), part('a', 10, 2))],
  )
  expect(pieces.map(({ series, isOpen, from, to }) => [series, isOpen, from, to])).toEqual([
    ['a', false, 0, 10],
    ['a', true, 10, 12],
    ['b', false, 12, 17],
  ])
  expect(highest).toBe(17)
})

test('what comes back hangs below zero and moves nothing above it', () => {
  const { pieces, lowest } = ribbonLayout(
    ['a', 'b'],
    [column('march', part('a', -3), part('b', 4, -1))],
  )
  expect(pieces.map(({ from, to }) => [from, to])).toEqual([
    [-3, 0],
    [0, 4],
    [-4, -3],
  ])
  expect(lowest).toBe(-4)
})

test('a series that begins grows out of its place in the stack, and none joins what is in neither', () => {
  const { bands } = ribbonLayout(
    ['a', 'b', 'c'],
    [column('march', part('a', 10)), column('april', part('a', 4), part('b', 6))],
  )
  expect(bands).toEqual([
    { series: 'a', column: 0, left: [0, 10], right: [0, 4] },
    { series: 'b', column: 0, left: [10, 10], right: [4, 10] },
  ])
})

test('nothing at all has a height of zero', () => {
  expect(ribbonLayout(['a'], [column('march')])).toEqual({
    pieces: [],
    bands: [],
    lowest: 0,
    highest: 0,
  })
})
