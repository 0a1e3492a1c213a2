import { evolve, type RecordedEvent } from './evolve.ts'
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

/** The same for whoever has both worlds already. */
export function stepBetween(before: World, recorded: RecordedEvent, after: World): Step {
  const { event } = recorded
  const subjects = {
    customer: fileStep(before.customers, after.customers, customerNamedBy(event)),
    partner: fileStep(before.partners, after.partners, partnerNamedBy(event)),
  }
  return { before, recorded, after, subjects }
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
