import fc from 'fast-check'
import { test } from 'vitest'
import { subscriptionTransferProperties } from './properties.ts'

for (const { name, given, holds } of subscriptionTransferProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
