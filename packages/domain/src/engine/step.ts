import { evolve, evolveUnindexed, indexed, type RecordedEvent } from './evolve.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Partner } from '../model/parties/partner.ts'
import { customerNamedBy, partnerNamedBy } from '../model/subject.ts'
import { emptyWorld, type World } from '../model/world.ts'

/** One event with the worlds on either side. Whatever is told of an event is told of its step, so nobody applies it again. */
export interface Step {
  readonly before: World
  readonly recorded: RecordedEvent
  readonly after: World
  readonly subjects: Subjects
}

/** Whose files the event is about; undefined where it names nobody who has one. */
export interface Subjects {
  readonly customer: FileStep<Customer> | undefined
  readonly partner: FileStep<Partner> | undefined
}

/** One file on either side; undefined before it was begun. */
export interface FileStep<File> {
  readonly before: File | undefined
  readonly after: File
}

/** The step that an event is, from the world it follows. */
export function stepFrom(before: World, recorded: RecordedEvent): Step {
  return stepBetween(before, recorded, evolve(before, recorded))
}

/** The steps of a log, or of its rest from a given world on. */
export function* stepsOf(log: Iterable<RecordedEvent>, from: World = emptyWorld): Generator<Step> {
  let before = from
  for (const recorded of log) {
    const step = stepFrom(before, recorded)
    yield step
    before = step.after
  }
}

/**
 * The steps of events that are written together. What falls due is worked out once for all of them, at the last: nobody
 * can look at the agenda in between.
 */
export function stepsTogether(recorded: readonly RecordedEvent[], from: World): Step[] {
  const last = recorded.length - 1
  let before = from
  return recorded.map((one, index) => {
    const world = evolveUnindexed(before, one)
    const after = index === last ? indexed(from, world, recorded) : world
    const step = stepBetween(before, one, after)
    before = after
    return step
  })
}

/** The same where both worlds are known already. */
export function stepBetween(before: World, recorded: RecordedEvent, after: World): Step {
  return new StepBetween(before, recorded, after)
}

/** Whose files it is about is looked up when somebody asks. */
class StepBetween implements Step {
  readonly before: World
  readonly recorded: RecordedEvent
  readonly after: World
  #subjects: Subjects | undefined

  constructor(before: World, recorded: RecordedEvent, after: World) {
    this.before = before
    this.recorded = recorded
    this.after = after
  }

  get subjects(): Subjects {
    const { before, recorded, after } = this
    this.#subjects ??= {
      customer: fileStep(before.customers, after.customers, customerNamedBy(recorded.event)),
      partner: fileStep(before.partners, after.partners, partnerNamedBy(recorded.event)),
    }
    return this.#subjects
  }
}

interface Files<Id, File> {
  get(id: Id): File | undefined
}

function fileStep<Id, File>(
  before: Files<Id, File>,
  after: Files<Id, File>,
  id: Id | undefined,
): FileStep<File> | undefined {
  const file = id === undefined ? undefined : after.get(id)
  return id === undefined || file === undefined
    ? undefined
    : { before: before.get(id), after: file }
}
