import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capabilityWalk, mayDo, walkedCapabilities, walkedCells } from '../testing/index.ts'
import { capabilities, columns } from './capability.ts'
import { capabilityMatrix } from './capability-matrix.ts'

/** Cells in which nobody can stand: a new customer is no indirect one, and one that comes with a provider is. */
const never = [
  'take-direct-customer, dual-indirect',
  'invite-with-provider, dual-direct',
  'create-tenant, dual-indirect',
]

test('the second table has every row that a command asks for', () => {
  const asked = capabilities.filter((one) => capabilityMatrix[one].commands.length > 0)
  expect(walkedCapabilities.toSorted()).toEqual(asked.toSorted())
})

test('a year of whatever anybody tries comes upon every cell, and none gives way', () => {
  const met = new Set<string>()
  const tried = { allowed: 0, refused: 0 }
  fc.assert(
    fc.property(capabilityWalk, (walk) => {
      for (const { capability, column, came } of walkedCells(walk)) {
        const isAllowed = mayDo(capability, column)
        tried[isAllowed ? 'allowed' : 'refused'] += 1
        if (came === (isAllowed ? 'done' : 'refused')) met.add(`${capability}, ${column}`)
      }
    }),
    { numRuns: 150, seed: 12 },
  )
  const unmet = walkedCapabilities.flatMap((capability) =>
    columns.map((column) => `${capability}, ${column}`).filter((cell) => !met.has(cell)),
  )
  expect(unmet.toSorted()).toEqual(never.toSorted())
  expect(Math.min(tried.allowed, tried.refused)).toBeGreaterThan(300)
})
