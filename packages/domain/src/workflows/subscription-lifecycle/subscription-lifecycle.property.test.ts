import fc from 'fast-check'
import { test } from 'vitest'
import { subscriptionLifecycleProperties } from './properties.ts'

for (const { name, given, holds } of subscriptionLifecycleProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
