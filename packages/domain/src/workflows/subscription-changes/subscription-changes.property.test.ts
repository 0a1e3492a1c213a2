import fc from 'fast-check'
import { test } from 'vitest'
import { subscriptionChangesProperties } from './properties.ts'

for (const { name, given, holds } of subscriptionChangesProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
