import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import type { TransitionId } from '../ids.ts'
import type { Transition, TransitionStep } from './transition.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { TransitionEvent } from './transition-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveTransition(world: World, event: TransitionEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: TransitionEvent, at: Instant): Customer {
  switch (event.type) {
    case 'AzurePlanTransitionStarted':
      return started(customer, event, at)
    case 'TransitionStepCompleted':
      return stepped(customer, event, { status: 'done', doneAt: at, obstacle: null }, 'in-progress')
    case 'TransitionStepFailed': {
      const status = event.nextStepAt === null ? 'failed' : 'in-progress'
      const attempts = (step: TransitionStep) => step.attempts + 1
      const obstacle = event.obstacle ?? null
      return stepped(customer, event, { status: 'failed', obstacle }, status, attempts)
    }
    case 'TransitionStepDelayed':
      return stepped(customer, event, {}, 'in-progress')
    case 'AzurePlanTransitionResumed':
      return withTransition(customer, event.transition, (transition) => ({
        ...transition,
        status: 'in-progress',
        nextStepAt: event.nextStepAt,
        steps: transition.steps.map((step) =>
          step.status === 'failed'
            ? { ...step, status: 'waiting', attempts: 0, obstacle: null }
            : step,
        ),
      }))
    case 'AzurePlanTransitionCompleted':
      return withTransition(customer, event.transition, (transition) => ({
        ...transition,
        status: 'completed',
        nextStepAt: null,
        completedAt: at,
      }))
    default:
      return assertNever(event)
  }
}

type Event<Type extends TransitionEvent['type']> = Extract<TransitionEvent, { type: Type }>

function started(
  customer: Customer,
  event: Event<'AzurePlanTransitionStarted'>,
  startedAt: Instant,
): Customer {
  const { transition: id, partner, venue, nextStepAt, steps } = event
  const transition: Transition = {
    id,
    customer: customer.id,
    partner,
    startedAt,
    venue,
    status: 'pending',
    steps: steps.map((step) => ({
      ...step,
      status: 'waiting',
      attempts: 0,
      doneAt: null,
      obstacle: null,
    })),
    nextStepAt,
    completedAt: null,
  }
  return { ...customer, transitions: customer.transitions.with(id, transition) }
}

function stepped(
  customer: Customer,
  event: Event<'TransitionStepCompleted' | 'TransitionStepFailed' | 'TransitionStepDelayed'>,
  outcome: Partial<Pick<TransitionStep, 'status' | 'doneAt' | 'obstacle'>>,
  status: Transition['status'],
  attempts = (step: TransitionStep) => step.attempts,
): Customer {
  return withTransition(customer, event.transition, (transition) => ({
    ...transition,
    status,
    nextStepAt: event.nextStepAt,
    steps: transition.steps.map((step, index) =>
      index === event.index ? { ...step, ...outcome, attempts: attempts(step) } : step,
    ),
  }))
}

function withTransition(
  customer: Customer,
  id: TransitionId,
  change: (transition: Transition) => Transition,
): Customer {
  return { ...customer, transitions: withRow(customer.transitions, id, change) }
}
