import fc from 'fast-check'
import { test } from 'vitest'
import { licensingProperties } from './properties.ts'

for (const { name, given, holds } of licensingProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 100 },
    )
  })
}
