import fc from 'fast-check'
import { test } from 'vitest'
import { billingProperties } from './properties.ts'

for (const { name, given, holds } of billingProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
