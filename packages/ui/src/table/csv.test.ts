import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const columns = [
  {
    key: 'name',
    title: 'Name, full',
    value: (row: { name: string; n: number | null }) => row.name,
  },
  { key: 'n', title: 'N', group: 'Azure', value: (row: { n: number | null }) => row.n },
]

test('quotes, commas and line ends survive', () => {
  expect(toCsv([{ name: 'A "b"\r\nc', n: 1 }], columns)).toBe(
    '"Name, full",Azure: N\r\n"A ""b""\r\nc",1\r\n',
  )
})

test('an absent value is an empty cell', () => {
  expect(toCsv([{ name: 'a', n: null }], columns)).toContain('a,\r\n')
})

test('text that a spreadsheet would run is defused, negative numbers are left', () => {
  expect(toCsv([{ name: '=1+1', n: -2 }], columns)).toContain(`"'=1+1",-2\r\n`)
  expect(toCsv([{ name: '-2.50', n: null }], columns)).toContain('-2.50,\r\n')
})
