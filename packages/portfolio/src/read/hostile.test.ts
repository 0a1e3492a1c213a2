import { expect, test } from 'vitest'
import { gathered } from '../gathered.ts'

const header = 'TenantId,Domain,CompanyName'
const good = '6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc,nordwind.example,Nordwind'

const rows: readonly [what: string, text: string, kind: string][] = [
  ['a million columns', 'a,'.repeat(1_000_000), 'too-many-columns'],
  [
    'a quotation mark that never closes',
    `${header}\n${good}\n"x${'y\n'.repeat(50_000)}`,
    'quote-left-open',
  ],
  ['a cell without an end', `${header}\n${good}\n${'z'.repeat(40_000)},a,b`, 'cell-too-long'],
  ['zeros', `${header}\n\0\0${good}`, 'not-text'],
  ['columns that nobody knows', `Some,Other\n1,2`, 'format-unknown'],
]

test.each(rows)('%s: said once, and nothing of it is believed', (_, text, kind) => {
  const told = gathered([{ name: 'given.csv', bytes: new TextEncoder().encode(text) }])
  expect(told.mistakes.map((one) => one.kind)).toEqual([kind])
  expect([...told.customers.keys()].every((id) => good.startsWith(id))).toBe(true)
})

test('an empty file, and one with a header alone, say nothing', () => {
  for (const text of ['', '\u{FEFF}', header]) {
    const told = gathered([{ name: 'given.csv', bytes: new TextEncoder().encode(text) }])
    expect(told.mistakes).toEqual([])
    expect(told.customers.size).toBe(0)
  }
})

test('what a spreadsheet would run is a name like any other', () => {
  const name = '=cmd|calc!A1'
  const text = `${header}\n6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc,nordwind.example,${name}`
  const told = gathered([{ name: 'given.csv', bytes: new TextEncoder().encode(text) }])
  expect([...told.customers.values()].map((one) => one.name)).toEqual([name])
})
