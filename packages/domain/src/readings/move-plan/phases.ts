import { plus, type Instant } from '../../kernel/calendar.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Settings } from '../../model/settings.ts'
import type { MovePhase } from './plan.ts'

/** From its present state on, if its term is not renewed: who works how long, and when data goes (LIC-11). */
export function lifeOf(source: License, settings: Settings): MovePhase[] {
  const isOfCsp = source.kind === 'csp-license' || source.status === 'suspended'
  const phases = isOfCsp ? inCsp(settings) : elsewhere(settings)
  const first = phases.findIndex(([phase]) => phase === source.status)
  let from = source.status === 'active' ? source.term.from : source.since
  return phases.slice(Math.max(0, first)).map(([phase, lasts]): MovePhase => {
    const start = from
    const until = untilOf(source, phase, lasts, start)
    from = until ?? start
    return { phase, from: start, until }
  })
}

type Lasting = readonly [phase: MovePhase['phase'], lasts: string | null]

function inCsp({ suspendedKept }: Settings): readonly Lasting[] {
  return [
    ['active', null],
    ['suspended', suspendedKept],
    ['deleted', null],
  ]
}

function elsewhere({ expiredKept, disabledKept }: Settings): readonly Lasting[] {
  return [
    ['active', null],
    ['expired', expiredKept],
    ['disabled', disabledKept],
    ['deleted', null],
  ]
}

function untilOf(
  { term }: License,
  phase: MovePhase['phase'],
  lasts: string | null,
  start: Instant,
): Instant | null {
  if (phase === 'active') return term.until
  return lasts === null ? null : plus(start, lasts)
}
