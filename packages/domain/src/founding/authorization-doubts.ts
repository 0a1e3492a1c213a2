import type { Instant } from '../kernel/calendar.ts'
import type { PartnerFacts } from './facts.ts'
import { yetToCome, type FactsDoubt } from './yet-to-come.ts'

/** Days of direct billing, which only a direct bill partner has, and in order of time. */
export function authorizationDoubts(
  id: string,
  at: readonly string[],
  { kind, onboarded, restricted }: PartnerFacts,
  clock: Instant,
): FactsDoubt[] {
  const step = onboarded === undefined ? 'restricted' : 'onboarded'
  const isTold = onboarded !== undefined || restricted !== undefined
  const isEarly = onboarded !== undefined && restricted !== undefined && restricted < onboarded
  return [
    ...yetToCome([...at, 'onboarded'], onboarded, clock, `${id} comes to direct billing`),
    ...yetToCome([...at, 'restricted'], restricted, clock, `${id} is restricted`),
    ...(isTold && kind !== 'direct-bill'
      ? [
          {
            path: [...at, step],
            message: `Only a direct bill partner bills directly; ${id} is none.`,
          },
        ]
      : []),
    ...(isEarly
      ? [{ path: [...at, 'restricted'], message: `${id} is restricted before it bills directly.` }]
      : []),
  ]
}
