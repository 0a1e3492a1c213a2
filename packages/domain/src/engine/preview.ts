import { strandingsOf, type Stranding } from '../accounting/strandings.ts'
import { requirements, type Envelope } from './decide.ts'
import type { RecordedEvent } from './evolve.ts'
import { duration, plus, type Duration, type Instant } from '../kernel/calendar.ts'
import type { Change } from '../kernel/changes.ts'
import type { Refusal, Requirement } from '../kernel/decision.ts'
import { finished } from '../kernel/finished.ts'
import { perform, type Batch } from './perform.ts'
import { changesBetween } from '../model/changes-between.ts'
import { customerNamedBy } from '../model/subject.ts'
import type { World } from '../model/world.ts'
import type { ForeseenFailure } from './foreseen-failures.ts'
import type { ForeseenStep } from './foreseen-steps.ts'
import { Foresight } from './foresight.ts'
import { carriedOn, written } from './written.ts'

/** What a command would do, played on a fork: the world it starts from is not touched. */
export interface Preview {
  readonly accepted: boolean
  readonly refusal: Refusal | null
  readonly requirements: readonly Requirement[]
  /** What goes wrong on the way: to be told before everything else. */
  readonly failures: readonly ForeseenFailure[]
  /** Steps of transitions in the order in which they run, at most `eventsMax`. */
  readonly steps: readonly ForeseenStep[]
  /** How often each type of event happens, those that are not told included. */
  readonly counts: Readonly<Record<string, number>>
  /** In order from the first on, at most `eventsMax`. */
  readonly events: readonly RecordedEvent[]
  /** Of the customer's file, where the command names one, and of partners' files: see `changesBetween`. */
  readonly changes: readonly Change[]
  /** Reservations of the customer that will cover no more what moves, while they are paid on. */
  readonly stranded: readonly Stranding[]
  /** The moment at which nothing of this command is left to happen, or the end of the horizon. */
  readonly settledAt: Instant
}

/** How far a preview looks ahead, and how much of it is told. */
export interface Horizon {
  /** Two days when absent; a move of the clock ends where it is asked to. */
  readonly within?: Duration | string | undefined
  /** All of the events are told when absent. */
  readonly eventsMax?: number | undefined
}

/**
 * The executor itself, run on a fork until what the command began has happened, at most `within`.
 * What falls due in between for the same world is played too, exactly as it would be.
 */
export function preview(world: World, envelope: Envelope, horizon: Horizon = {}): Preview {
  return finished(previewing(world, envelope, horizon))
}

/** The same, which stops after each batch that would be written, so that others have their turn. */
export function* previewing(
  world: World,
  envelope: Envelope,
  { within = 'P2D', eventsMax = Infinity }: Horizon = {},
): Generator<void, Preview, void> {
  const seen = new Foresight(world, eventsMax)
  const refusal = yield* watched(written(world, perform(world, envelope), envelope), seen)
  const goesOn = refusal === null && seen.total > 0 && envelope.command.type !== 'AdvanceClock'
  if (goesOn) {
    const to = plus(seen.end.now, duration(within))
    yield* watched(carriedOn(seen.end, to, envelope), seen, isOfTheClock)
  }
  const { failures, steps, counts, events, end, settledAt } = seen.told()
  return {
    accepted: refusal === null,
    refusal,
    requirements: requirements(world, envelope),
    failures,
    steps,
    counts,
    events,
    changes: changesBetween(world, end, customerNamedBy(envelope.command)),
    stranded: strandedBetween(world, end, customerNamedBy(envelope.command)),
    settledAt,
  }
}

/** What is stranded after it and was not before. */
function strandedBetween(
  before: World,
  after: World,
  id: ReturnType<typeof customerNamedBy>,
): readonly Stranding[] {
  const [was, is] = [before, after].map((world) => {
    const customer = id === undefined ? undefined : world.customers.get(id)
    return customer === undefined ? [] : strandingsOf(customer)
  })
  const isNew = ({ subscription, entitlement }: Stranding) =>
    !was?.some((one) => one.subscription === subscription && one.entitlement === entitlement)
  return (is ?? []).filter(isNew)
}

function* watched(
  batches: Generator<Batch, Refusal | null, void>,
  seen: Foresight,
  isLeftOut: (recorded: RecordedEvent) => boolean = () => false,
): Generator<void, Refusal | null, void> {
  for (let step = batches.next(); ; step = batches.next()) {
    if (step.done) return step.value
    const { events, world } = step.value
    seen.see(
      events.filter((one) => !isLeftOut(one)),
      world,
    )
    yield
  }
}

/** The journey that shows what comes of another command is none of it. */
function isOfTheClock({ event }: RecordedEvent): boolean {
  return event.type.startsWith('Clock')
}
