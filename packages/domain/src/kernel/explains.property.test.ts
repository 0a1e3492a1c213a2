import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, withChanges } from './changes.ts'
import { explains } from './explains.ts'

const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 0, max: 3 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { minKeys: 1, maxKeys: 3 }),
  ),
})).node
const branch = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1, maxKeys: 3 })

test('the changes between two values explain the second', () => {
  fc.assert(
    fc.property(branch, branch, (before, after) => {
      expect(explains(changes(before, after), before, after)).toBe(true)
    }),
  )
})

test('with one of them left out, nothing is explained', () => {
  fc.assert(
    fc.property(branch, branch, fc.nat(), (before, after, left) => {
      const all = changes(before, after)
      fc.pre(all.length > 0)
      const rest = all.toSpliced(left % all.length, 1)
      expect(explains(rest, before, after)).toBe(false)
    }),
  )
})

test('a change that says something else, or one more, explains nothing', () => {
  fc.assert(
    fc.property(branch, branch, fc.nat(), (before, after, chosen) => {
      const all = changes(before, after)
      const more = { path: 'a', before: null, after: 'never' }
      expect(explains([...all, more], before, after)).toBe(false)
      fc.pre(all.length > 0)
      const other = all.map((one, index) =>
        index === chosen % all.length ? { ...one, after: 'never' } : one,
      )
      expect(explains(other, before, after)).toBe(false)
    }),
  )
})

test('what is explained is what comes of applying the changes', () => {
  fc.assert(
    fc.property(branch, branch, branch, (before, after, third) => {
      const all = changes(before, third)
      const applied = JSON.stringify(sorted(withChanges(before, all)))
      expect(explains(all, before, after)).toBe(applied === JSON.stringify(sorted(after)))
    }),
  )
})

function sorted(of: unknown): unknown {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return of
  return Object.fromEntries(
    Object.entries(of)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
