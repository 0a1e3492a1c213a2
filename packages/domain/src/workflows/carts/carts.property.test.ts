import fc from 'fast-check'
import { test } from 'vitest'
import { cartsProperties } from './properties.ts'

for (const { name, given, holds } of cartsProperties) {
  test(name, () => {
    fc.assert(
      fc.property(given, (drawn) => holds(drawn as never)),
      { numRuns: 60 },
    )
  })
}
