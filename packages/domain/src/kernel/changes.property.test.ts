import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, withChanges } from './changes.ts'

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 }),
  ),
})).node

/** Two spellings that differ in empty branches alone say the same. */
const pruned = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const parts = Object.entries(value)
    .map(([key, part]) => [key, pruned(part)] as const)
    .filter(([, part]) => JSON.stringify(part) !== '{}')
  return Object.fromEntries(parts)
}

test('changes applied to the old value give the new one', () => {
  const branch = fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { maxKeys: 3 })
  fc.assert(
    fc.property(branch, branch, (before, after) => {
      expect(pruned(withChanges(before, changes(before, after)))).toEqual(pruned(after))
    }),
  )
})

test('equal values have no changes', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(changes(value, JSON.parse(JSON.stringify(value)))).toEqual([])
    }),
  )
})
