import fc from 'fast-check'
import { test } from 'vitest'
import { directToIndirectProperties } from './properties.ts'

for (const { name, given, holds } of directToIndirectProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 200 },
    )
  })
}
