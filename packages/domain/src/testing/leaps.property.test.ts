import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MemoryWorkspace } from '../engine/execute.ts'
import { due } from '../engine/due.ts'
import { advance, auditAgenda, given, walk, walkCase, walkFacts, when } from './index.ts'

/** What happened from a moment on, without the journeys of the clock and who asked for them. */
function happened({ log }: MemoryWorkspace, from: MemoryWorkspace) {
  return log
    .slice(from.log.length)
    .filter(({ event }) => !event.type.startsWith('Clock'))
    .map(({ at, actor, event }) => ({ at, actor, event }))
}

test('what is due for a customer or a partner happens, whether the clock leaps or creeps', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(
      walkCase(30),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
      ({ clock, steps }, days) => {
        const begun = walk(given(walkFacts, clock), steps).end
        const total = days.reduce((sum, one) => sum + one, 0)
        const leapt = when(begun, advance(`${total}d`)).after
        const crept = when(begun, ...days.map((one) => advance(`${one}d`))).after
        expect(happened(crept, begun)).toEqual(happened(leapt, begun))
        for (const { world } of [leapt, crept]) {
          auditAgenda(world)
          const next = due(world)
          expect(next === undefined || next.at > world.now).toBe(true)
        }
        for (const { event } of leapt.log.slice(begun.log.length)) met.add(event.type)
      },
    ),
    { numRuns: 80, seed: 20181205 },
  )
  expect([...met]).toEqual(
    expect.arrayContaining(['ResellerEnrollmentApproved', 'UsageInvoiced', 'FaultTriggered']),
  )
})

test('the same start, seed and commands are the same log', () => {
  fc.assert(
    fc.property(walkCase(30), ({ clock, steps }) => {
      const once = () => walk(given(walkFacts, clock), steps).end.log
      expect(JSON.stringify(once())).toBe(JSON.stringify(once()))
    }),
    { numRuns: 20, seed: 20181205 },
  )
})
