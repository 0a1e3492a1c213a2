import { execute, type MemoryWorkspace } from '@understudy/domain'
import { advance, envelope, given, tell, type Told } from '@understudy/domain/testing'
import fc from 'fast-check'
import { liveCase, type LiveCase } from './live-case.ts'

export interface Lived
  extends Pick<MemoryWorkspace, 'world' | 'log'>, Pick<LiveCase, 'facts' | 'settings'> {
  /** Every command that was given, so that the world can be lived again. */
  readonly told: readonly Told[]
}

/** Steps of a random walk; then the clock goes on, so that month ends, renewals and ends of terms come by. */
const stepsMax = 60
const monthsAfterwards = 30

/** Random worlds of a seed, one after the other; without the auditor, which has walks of its own. */
export function* livedWorlds(seed: number): Generator<Lived, never> {
  const perDraw = 50
  for (let draw = 0; ; draw += 1) {
    const drawn = fc.sample(liveCase(stepsMax), { numRuns: perDraw, seed: seed + draw })
    for (const one of drawn) yield lived(one)
  }
}

function lived({ clock, steps, facts, settings }: LiveCase): Lived {
  const told: Told[] = []
  let here = given(facts, clock, settings)
  const give = (one: Told) => {
    told.push(one)
    here = execute(here, envelope(one, `lived-${told.length}`)).after
  }
  for (const step of steps) {
    const next = tell(step, here.world)
    if (next !== null) give(next)
  }
  for (let month = 0; month < monthsAfterwards; month += 1) give(advance('31d'))
  return { world: here.world, log: here.log, facts, settings, told }
}
