import type { Instant } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import type { World } from '../model/world.ts'
import type { Envelope } from './decide.ts'
import type { RecordedEvent } from './evolve.ts'
import { carryOn, record, type Batch, type Outcome } from './perform.ts'

type Batches = Generator<Batch, Outcome | readonly RecordedEvent[], void>
type By = Pick<Envelope, 'request' | 'actor'>

/** The batches that a log would keep: after an armed crash, whoever reads the log again carries on. */
export function* written(
  start: World,
  first: Batches,
  by: By,
): Generator<Batch, Refusal | null, void> {
  let end = start
  let batches = first
  for (let step = batches.next(); ; step = batches.next()) {
    if (step.done) return 'refusal' in step.value ? step.value.refusal : null
    const { crash, world } = step.value
    if (crash !== 'before-append') {
      end = world
      yield step.value
    }
    if (crash !== null) batches = carryOn(end, by)
  }
}

/** What is written when the clock of a fork goes on to a moment and nobody does anything. */
export function carriedOn(
  world: World,
  to: Instant,
  by: By,
): Generator<Batch, Refusal | null, void> {
  const journey = { type: 'ClockAdvanceRequested', to, until: null } as const
  const fork = record(world, [journey], { ...by, at: world.now }).world
  return written(fork, carryOn(fork, by), by)
}
