import fc from 'fast-check'
import { expect, test } from 'vitest'
import { billingFileNames, billingFiles } from './billing-file.ts'
import { kindOf } from './cells.ts'
import { csvLines } from './csv.ts'
import { readFile } from './read-file.ts'

const two = (max: number, min = 0) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2030 }), two(12, 1), two(28, 1))
  .map((parts) => parts.join('-'))
const moment = fc.tuple(day, two(23), two(59)).map(([on, h, m]) => `${on}T${h}:${m}:00Z`)
const values = {
  text: fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '中', 'é', "'") }),
  ),
  number: fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  moment: fc.oneof(moment, fc.constant('')),
  day: fc.oneof(day, fc.constant('')),
}

const written = fc.constantFrom(...billingFileNames).chain((name) => {
  const cells = billingFiles[name].columns.map(
    (column) => [column, values[kindOf(column)]] as const,
  )
  const row = fc.record(Object.fromEntries(cells))
  return fc.record({ name: fc.constant(name), rows: fc.array(row, { maxLength: 4 }) })
})

test('what is written and read again is the same, cell by cell, whatever names hold', () => {
  fc.assert(
    fc.property(written, ({ name, rows }) => {
      const text = [...csvLines(billingFiles[name], rows)].join('')
      const read = readFile(text)
      expect(read.faults).toEqual([])
      expect(read.name).toBe(name)
      expect(read.rows.map(({ row }) => row)).toEqual(rows)
    }),
    { numRuns: 300 },
  )
})
