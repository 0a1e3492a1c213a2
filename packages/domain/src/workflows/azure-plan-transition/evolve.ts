import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { handOver } from '../../model/azure-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import type { TransitionId } from '../../model/ids.ts'
import type { Transition, TransitionStep } from '../../model/transition.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { AzurePlanTransitionEvent } from './messages.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: AzurePlanTransitionEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: AzurePlanTransitionEvent, at: Instant): Customer {
  switch (event.type) {
    case 'AzurePlanTransitionStarted':
      return started(customer, event, at)
    case 'AzureEntitlementMapped':
      return billedUnderPlan(customer, event, at)
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
    case 'BillingOwnershipRequested': {
      const { entitlement, partner, plan } = event
      const request = { partner, plan, requestedAt: at }
      return {
        ...customer,
        ownershipRequests: customer.ownershipRequests.with(entitlement, request),
      }
    }
    case 'BillingOwnershipWithdrawn':
      return {
        ...customer,
        ownershipRequests: customer.ownershipRequests.without(event.entitlement),
      }
    case 'BillingOwnershipTransferred': {
      const ownershipRequests = customer.ownershipRequests.without(event.entitlement)
      return { ...billedUnderPlan(customer, event, at), ownershipRequests }
    }
    default:
      return assertNever(event)
  }
}

type Event<Type extends AzurePlanTransitionEvent['type']> = Extract<
  AzurePlanTransitionEvent,
  { type: Type }
>

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

/** The entitlement keeps its id, its access and its running time; from now on the plan pays. */
function billedUnderPlan(
  customer: Customer,
  event: Event<'AzureEntitlementMapped'> | Event<'BillingOwnershipTransferred'>,
  at: Instant,
): Customer {
  const { entitlement, partner, plan } = event
  const partnerOfRecord = customer.plans.get(plan)?.partnerOfRecord ?? partner
  return {
    ...customer,
    azureSubscriptions: withRow(customer.azureSubscriptions, entitlement, (azure) => ({
      ...azure,
      plan,
      partnerOfRecord,
      billing:
        azure.status === 'active'
          ? handOver(azure.billing, at, { stream: 'plan', partner, plan })
          : azure.billing,
    })),
  }
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
