import { decide, type Envelope } from './decide.ts'
import type { Command } from '../decider.ts'
import type { Event } from '../nouns.ts'
import { due } from './due.ts'
import type { RecordedEvent } from './evolve.ts'
import { plus, type Instant } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import { invariant } from '../kernel/invariant.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import type { Fault } from '../model/fault.ts'
import type { World } from '../model/world.ts'
import { stepsTogether, type Step } from './step.ts'
import type { DueItem, Mishap } from '../workflow.ts'

/** Events that are written together or not at all, step by step, and the world after them. */
export interface Batch {
  readonly steps: readonly Step[]
  readonly events: readonly RecordedEvent[]
  readonly world: World
  /**
   * An armed crash: the executor drops its world, re-reads the log and carries on. A batch that crashes
   * `before-append` is not written.
   */
  readonly crash: null | 'before-append' | 'after-append'
}

export type Outcome =
  | { readonly accepted: true; readonly events: readonly RecordedEvent[] }
  | { readonly accepted: false; readonly refusal: Refusal }

/**
 * The one executor. Yields the batches of a command in order; each must be written before the next is asked for.
 * After a crash, call `carryOn` with the re-read world.
 */
export function* perform(world: World, envelope: Envelope): Generator<Batch, Outcome, void> {
  const decision = decide(world, envelope)
  if (!decision.accepted) return decision
  if (decision.events.length === 0) return { accepted: true, events: [] }
  const batch = record(world, decision.events, { ...envelope, at: world.now })
  yield batch
  const rest = yield* carryOn(batch.world, envelope)
  return { accepted: true, events: [...batch.events, ...rest] }
}

/** Finishes a journey of the clock that has begun; does nothing when the clock stands still. */
export function* carryOn(
  start: World,
  envelope: Pick<Envelope, 'request' | 'actor'>,
): Generator<Batch, readonly RecordedEvent[], void> {
  const events: RecordedEvent[] = []
  let world = start
  while (world.advancing !== null) {
    for (const batch of next(world, world.advancing, envelope)) {
      yield batch
      if (batch.crash !== null) return events
      events.push(...batch.events)
      world = batch.world
    }
  }
  return events
}

/** One stop of the clock: the next due item with what a fault makes of it, or the end of the journey. */
function* next(
  world: World,
  { to, reached }: NonNullable<World['advancing']>,
  envelope: Pick<Envelope, 'request' | 'actor'>,
): Generator<Batch> {
  const item = due(world)
  if (reached || item === undefined || item.at > to) {
    const end = reached ? world.now : to
    yield record(world, [{ type: 'ClockAdvanced', to: end }], { ...envelope, at: end })
    return
  }
  const at = item.at > world.now ? item.at : world.now
  const by = { request: envelope.request, actor: clock, at }
  const strike = struck(world, item)
  if (!strike) {
    const batch = run(world, item, by)
    invariant(batch.events.length > 0, `what falls due records something: ${item.key}`)
    yield batch
    return
  }
  const triggered = triggeredBy(strike, item)
  if (strike.fault.do === 'crash' || strike.fault.do === 'crash-after') {
    const noted = record(world, [triggered], by)
    yield noted
    const crash = strike.fault.do === 'crash' ? 'before-append' : 'after-append'
    yield { ...run(noted.world, item, by), crash }
    return
  }
  yield disturbed(world, item, strike, by, triggered)
}

const clock = actorText(microsoft)

type By = Pick<Envelope, 'request' | 'actor'> & { readonly at: Instant }

function run(world: World, item: DueItem, by: By, mishap?: Mishap): Batch {
  return record(world, decided(world, item, by, mishap), by)
}

function disturbed(world: World, item: DueItem, strike: Strike, by: By, triggered: Event): Batch {
  const first = decided(world, item, by, mishapOf(strike, by.at))
  const once = record(world, [triggered, ...first], by)
  if (strike.fault.do !== 'duplicate') return once
  const twice = record(once.world, decided(once.world, item, by), by)
  const [steps, events] = [
    [...once.steps, ...twice.steps],
    [...once.events, ...twice.events],
  ]
  return { ...twice, steps, events }
}

/** The clock is moved first, so that a due command is decided at its own moment. */
function decided(world: World, item: DueItem, by: By, mishap?: Mishap): readonly Event[] {
  const command = { ...item.command, ...(mishap ? { mishap } : {}) } as Command
  const decision = decide({ ...world, now: by.at }, { ...by, command })
  invariant(decision.accepted, `what falls due is accepted: ${item.key}`)
  return decision.events
}

interface Strike {
  readonly fault: Fault
  readonly at: string
}

/** The first armed fault in the order of the item's failpoints, then of the faults' names. */
function struck(world: World, item: DueItem): Strike | undefined {
  const armed = world.faults.rows()
  for (const at of item.failpoints) {
    const fault = armed.find(
      (one) => one.at === at && (one.match === null || item.subjects.includes(one.match)),
    )
    if (fault) return { fault, at }
  }
  return undefined
}

function mishapOf({ fault, at }: Strike, now: Instant): Mishap | undefined {
  if (fault.do === 'fail') return { do: 'fail', at }
  if (fault.do === 'delay') return { do: 'delay', at, until: plus(now, fault.by) }
  return undefined
}

function triggeredBy({ fault, at }: Strike, { subjects }: DueItem): Event {
  return { type: 'FaultTriggered', fault: fault.id, at, do: fault.do, subjects: [...subjects] }
}

/** Gives events their positions and applies them. */
export function record(world: World, events: readonly Event[], by: By): Batch {
  const recorded = placed(world, events, by)
  const steps = stepsTogether(recorded, world)
  return { steps, events: recorded, world: steps.at(-1)?.after ?? world, crash: null }
}

/** Gives events their positions after those of a world. */
export function placed(
  { position }: World,
  events: readonly Event[],
  { request, actor, at }: By,
): RecordedEvent[] {
  return events.map((event, index) => ({
    position: position + index + 1,
    at,
    actor,
    request,
    event,
  }))
}
