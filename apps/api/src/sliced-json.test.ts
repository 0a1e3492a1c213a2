import fc from 'fast-check'
import { table } from '@understudy/domain'
import { expect, test } from 'vitest'
import { readable } from './readable.ts'
import { jsonPieces } from './sliced-json.ts'

test('the pieces are the text of the whole', () => {
  const rows = fc
    .dictionary(fc.string(), fc.jsonValue())
    .map((one) => table<string, unknown>(Object.entries(one).filter(([id]) => id !== '__proto__')))
  const value = fc.oneof(
    fc.jsonValue(),
    rows,
    fc.record({ rows, list: fc.array(rows), gone: fc.constant(undefined), text: fc.string() }),
  )
  fc.assert(
    fc.property(value, (whole) => {
      const text = [...jsonPieces(whole)].join('')
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(readable(whole))))
    }),
  )
})

test('a large answer comes in many pieces', () => {
  const rows = Array.from({ length: 1000 }, (_, index): [string, unknown] => [
    `id-${index}`,
    { index },
  ])
  expect([...jsonPieces({ customers: table(rows) })].length).toBeGreaterThan(1000)
})
