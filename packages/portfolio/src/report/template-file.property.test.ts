import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered } from '../gathered.ts'
import { csvOf } from './csv.ts'
import { template } from '../formats/template.ts'
import { templateFile } from './template-file.ts'

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((told) => told.replaceAll('\0', '').trim())
  .filter((told) => told !== '' && !/^'[=+\-@]/.test(told))
const day = fc
  .date({ min: new Date('2019-10-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))
const guid = fc.uuid()

const line = fc.record({
  customer: guid,
  name: text,
  domain: fc.option(fc.domain(), { nil: '' }),
  country: fc.constantFrom('', 'FR', 'de'),
  signed: fc.option(day, { nil: '' }),
  attested: fc.option(day, { nil: '' }),
  id: fc.option(guid, { nil: '' }),
  subscriptionName: fc.option(text, { nil: '' }),
  parent: fc.option(guid, { nil: '' }),
  product: text,
  quantity: fc.option(fc.nat(1_000_000).map(String), { nil: '' }),
  starts: fc.option(day, { nil: '' }),
  ends: fc.option(day, { nil: '' }),
  term: fc.constantFrom('', 'P1M', 'P1Y', 'P3Y'),
  billing: fc.constantFrom('', 'monthly', 'annual'),
  renews: fc.constantFrom('', 'true', 'false'),
  status: fc.constantFrom('', 'active', 'suspended'),
  reseller: fc.option(fc.nat(9_999_999).map(String), { nil: '' }),
})

test('what is read, written and read again is the same', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const fields = Object.keys(template.columns) as (keyof (typeof lines)[number])[]
      const header = Object.values(template.columns).map(([column = '']) => column)
      const rows = lines.map((one) => fields.map((field) => one[field]))
      const first = told(csvOf({ header, rows }))
      expect(first.mistakes).toEqual([])
      const again = told(templateFile(first))
      for (const what of ['customers', 'subscriptions', 'agreements'] as const) {
        expect(placeless(again[what])).toEqual(placeless(first[what]))
      }
    }),
    { numRuns: 200 },
  )
})

test('lines of JSON, packed, say the same as the table', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const fields = Object.keys(template.columns) as (keyof (typeof lines)[number])[]
      const header = Object.values(template.columns).map(([column = '']) => column)
      const rows = lines.map((one) => fields.map((field) => one[field]))
      const json = rows.map((row) =>
        JSON.stringify(Object.fromEntries(header.map((column, at) => [column, row[at]]))),
      )
      const [table, packed] = [told(csvOf({ header, rows })), told(gzipSync(json.join('\n')))]
      for (const what of ['customers', 'subscriptions', 'agreements'] as const) {
        expect(placeless(packed[what])).toEqual(placeless(table[what]))
      }
    }),
    { numRuns: 100 },
  )
})

function told(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  return gathered([{ name: 'given.csv', bytes }])
}

/** Line numbers change: of a thing that stood twice one line is left. */
function placeless(known: Iterable<readonly [string, object]>) {
  return [...known].map(([key, one]) => [key, { ...one, at: null }])
}
