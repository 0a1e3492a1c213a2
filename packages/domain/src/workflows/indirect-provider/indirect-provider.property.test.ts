import fc from 'fast-check'
import { test } from 'vitest'
import { indirectProviderProperties } from './properties.ts'

for (const { name, given, holds } of indirectProviderProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
