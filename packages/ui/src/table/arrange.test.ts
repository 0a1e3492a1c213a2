import { expect, test } from 'vitest'
import { arrange, nextSort } from './arrange.ts'
import type { Column } from './columns.ts'

interface Row {
  readonly name: string
  readonly seats: number | null
}

const columns: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', value: (row) => row.name },
  { key: 'seats', title: 'Seats', value: (row) => row.seats },
]
const rows: readonly Row[] = [
  { name: 'sub-10', seats: 5 },
  { name: 'Sub-9', seats: null },
  { name: 'École', seats: 12 },
]
const plain = { search: '', sort: null, locale: 'en' }
const names = (arranged: readonly Row[]) => arranged.map(({ name }) => name)

test('every word of a search must be found, in any column and any case', () => {
  expect(names(arrange(rows, columns, { ...plain, search: 'SUB 5' }))).toEqual(['sub-10'])
})

test('names sort as people count them', () => {
  const sort = { key: 'name', descending: false }
  expect(names(arrange(rows, columns, { ...plain, sort }))).toEqual(['École', 'Sub-9', 'sub-10'])
})

test('rows without a value come last in both directions', () => {
  for (const descending of [false, true]) {
    const sorted = arrange(rows, columns, { ...plain, sort: { key: 'seats', descending } })
    expect(sorted.at(-1)?.name).toBe('Sub-9')
  }
})

test('sorting leaves the rows it was given alone', () => {
  const before = names(rows)
  arrange(rows, columns, { ...plain, sort: { key: 'name', descending: true } })
  expect(names(rows)).toEqual(before)
})

test('the third press on a heading takes the order away', () => {
  const once = nextSort(null, 'name')
  const twice = nextSort(once, 'name')
  expect([once, twice, nextSort(twice, 'name')]).toEqual([
    { key: 'name', descending: false },
    { key: 'name', descending: true },
    null,
  ])
})
