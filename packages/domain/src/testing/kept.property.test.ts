import fc from 'fast-check'
import { test } from 'vitest'
import { given, walk, walkCase, walkFacts } from './index.ts'
import { auditKept } from './kept.ts'

test('after any walk, what is kept is what would be worked out anew', () => {
  fc.assert(
    fc.property(walkCase(40), ({ clock, steps }) => {
      auditKept(walk(given(walkFacts, clock), steps).end.world)
    }),
    { numRuns: 100, seed: 20200302 },
  )
})
