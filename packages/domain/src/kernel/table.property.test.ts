import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, fromPlain, toPlain } from './plain.ts'
import { table, type Table } from './table.ts'

const edits = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'é', 'A'), row: fc.option(fc.integer()) }),
)

test('a table is a map in order of its keys, and earlier tables stay as they were', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const model = new Map<string, number>()
      let rows: Table<string, number> = table()
      const past: [Table<string, number>, string][] = []
      for (const { id, row } of all) {
        past.push([rows, canonicalJson(rows)])
        rows = row === null ? rows.without(id) : rows.with(id, row)
        if (row === null) model.delete(id)
        else model.set(id, row)
      }
      const expected = [...model].sort(([a], [b]) => (a < b ? -1 : 1))
      expect(rows.entries()).toEqual(expected)
      for (const [earlier, spelled] of past) expect(canonicalJson(earlier)).toBe(spelled)
    }),
  )
})

test('what is said of each row is what would be said anew, and a row that stays is asked about once', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const asked: object[] = []
      const say = (row: { readonly is: number }) => {
        asked.push(row)
        return row.is * 2
      }
      let rows: Table<string, { readonly is: number }> = table()
      for (const { id, row } of all) {
        const before = rows
        rows = row === null ? rows.without(id) : rows.with(id, { is: row })
        expect(rows.each(say)).toEqual(rows.rows().map(({ is }) => is * 2))
        expect(before.each(say)).toEqual(before.rows().map(({ is }) => is * 2))
      }
      expect(new Set(asked).size).toBe(asked.length)
      expect(rows.first()).toEqual(rows.entries()[0])
    }),
  )
})

test('plain JSON brings a table back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer()), (record) => {
      const value = { rows: table(Object.entries(record)), note: null }
      const back = fromPlain(JSON.parse(JSON.stringify(toPlain(value))))
      expect(canonicalJson(back)).toBe(canonicalJson(value))
    }),
  )
})

const wide = fc.array(
  fc.record({ id: fc.nat({ max: 300 }).map(String), row: fc.option(fc.nat({ max: 3 })) }),
  { maxLength: 400, size: 'max' },
)

test('what differs between two tables is found without looking at what they share', () => {
  fc.assert(
    fc.property(wide, edits, (first, more) => {
      const edited = (from: Table<string, number>, all: typeof first) =>
        all.reduce((is, { id, row }) => (row === null ? is.without(id) : is.with(id, row)), from)
      const before = edited(table(), first)
      const after = edited(before, [
        ...more,
        ...first.slice(0, 5).map(({ id }) => ({ id, row: 7 })),
      ])
      const ids = [...before.entries(), ...after.entries()].map(([id]) => id)
      const differing = [...new Set(ids)].filter((id) => before.get(id) !== after.get(id)).sort()
      expect(before.differingFrom(after)).toEqual(differing)
    }),
  )
})
