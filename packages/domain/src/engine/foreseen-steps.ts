import type { Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import type { TransitionStepKind } from '../model/azure/transition.ts'
import type { CustomerId, TransitionId } from '../model/ids.ts'
import { customerOf, type World } from '../model/world.ts'
import type { Event } from '../nouns.ts'
import type { RecordedEvent } from './evolve.ts'

/** A step of a transition that runs on the way that a preview plays, by name. */
export interface ForeseenStep {
  readonly customer: CustomerId
  readonly at: Instant
  readonly step: NumberedStep
  readonly came: 'done' | 'failed' | 'late'
}

/** A step by its place among those of its transition. */
export interface NumberedStep {
  readonly transition: TransitionId
  /** Counted from one. */
  readonly number: number
  readonly of: number
  readonly step: TransitionStepKind
}

const comes = {
  TransitionStepCompleted: 'done',
  TransitionStepFailed: 'failed',
  TransitionStepDelayed: 'late',
} as const

type StepEvent = Extract<Event, { readonly type: keyof typeof comes }>

export function isStepOfTransition(event: Event): event is StepEvent {
  return Object.hasOwn(comes, event.type)
}

/** In the order of the events. */
export function foreseenSteps(
  events: readonly RecordedEvent[],
  end: World,
): readonly ForeseenStep[] {
  return events.flatMap(({ at, event }) =>
    isStepOfTransition(event)
      ? [{ customer: event.customer, at, step: numberedStep(event, end), came: comes[event.type] }]
      : [],
  )
}

/** Which step an event of it is about. */
export function numberedStep(
  { customer, transition: id, index }: StepEvent,
  world: World,
): NumberedStep {
  const { steps } = transitionAt(customer, id, world)
  const step = steps[index]
  invariant(step, `transition ${id} has a step ${index + 1}`)
  return { transition: id, number: index + 1, of: steps.length, step }
}

function transitionAt(customer: CustomerId, id: TransitionId, world: World) {
  const transition = customerOf(world, customer).transitions.get(id)
  invariant(transition, `transition ${id} of ${customer} is known`)
  return transition
}
