import type { Instant } from '../kernel/calendar.ts'
import type { PartnerFacts } from './facts.ts'
import { yetToCome, type FactsDoubt } from './yet-to-come.ts'

/** A way that only direct bill partners go, and in order of time. */
export function enrollmentDoubts(
  id: string,
  at: readonly string[],
  { kind, identified, enrolled }: PartnerFacts,
  clock: Instant,
): FactsDoubt[] {
  const [step, when] = enrolled === undefined ? ['identified', identified] : ['enrolled', enrolled]
  if (when === undefined) return []
  const path = [...at, step]
  const isEarly = identified !== undefined && when < identified
  return [
    ...yetToCome([...at, 'identified'], identified, clock, `${id} is identified`),
    ...yetToCome([...at, 'enrolled'], enrolled, clock, `${id} enrols`),
    ...(kind === 'direct-bill'
      ? []
      : [{ path, message: `Only a direct bill partner leaves direct billing; ${id} is none.` }]),
    ...(isEarly ? [{ path, message: `${id} enrols before it is identified.` }] : []),
  ]
}
