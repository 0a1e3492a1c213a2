import { requirements, type Envelope } from './decide.ts'
import type { RecordedEvent } from './evolve.ts'
import { duration, plus, type Duration, type Instant } from '../kernel/calendar.ts'
import type { Change } from '../kernel/changes.ts'
import type { Refusal, Requirement } from '../kernel/decision.ts'
import { carryOn, perform, record } from './perform.ts'
import { changesBetween } from '../model/changes-between.ts'
import { customerNamedBy } from '../model/subject.ts'
import type { World } from '../model/world.ts'
import { foreseenFailures, type ForeseenFailure } from './foreseen-failures.ts'

/** What a command would do, played on a fork: the world it starts from is not touched. */
export interface Preview {
  readonly accepted: boolean
  readonly refusal: Refusal | null
  readonly requirements: readonly Requirement[]
  /** What goes wrong on the way: to be told before everything else. */
  readonly failures: readonly ForeseenFailure[]
  readonly events: readonly RecordedEvent[]
  /** Of the customer's file, where the command names one, and of partners' files: see `changesBetween`. */
  readonly changes: readonly Change[]
  /** The moment at which nothing of this command is left to happen, or the end of the horizon. */
  readonly settledAt: Instant
}

/**
 * The executor itself, run on a fork until what the command began has happened, at most `within`.
 * What falls due in between for the same world is played too, exactly as it would be.
 */
export function preview(
  world: World,
  envelope: Envelope,
  within: Duration | string = 'P2D',
): Preview {
  const checklist = requirements(world, envelope)
  const { outcome, events, end } = settled(world, envelope, within)
  return {
    accepted: outcome === null,
    refusal: outcome,
    requirements: checklist,
    failures: foreseenFailures(events, end),
    events,
    changes: changesBetween(world, end, customerNamedBy(envelope.command)),
    settledAt: events.at(-1)?.at ?? world.now,
  }
}

function settled(world: World, envelope: Envelope, within: Duration | string) {
  const events: RecordedEvent[] = []
  let end = world
  const first = perform(world, envelope)
  for (let step = first.next(); ; step = first.next()) {
    if (step.done) {
      if (!step.value.accepted) return { outcome: step.value.refusal, events, end }
      break
    }
    events.push(...step.value.events)
    end = step.value.world
  }
  if (events.length === 0 || envelope.command.type === 'AdvanceClock') {
    return { outcome: null, events, end }
  }
  const journey = {
    type: 'ClockAdvanceRequested',
    to: plus(end.now, duration(within)),
    until: null,
  } as const
  const fork = record(end, [journey], { ...envelope, at: end.now }).world
  for (const batch of carryOn(fork, envelope)) {
    end = batch.world
    const told = batch.events.filter(({ event }) => !event.type.startsWith('Clock'))
    events.push(...told)
  }
  return { outcome: null, events, end }
}
