import type { Customer } from '../../model/parties/customer.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { RunSubscriptionLifecycle } from './messages.ts'
import { nextStepOf } from './next-step-facts.ts'

/** What a step of the lifecycle is decided by. */
export interface StepFacts {
  readonly customer: Customer
  /** Undefined when this step is not what comes next, so that a step delivered twice changes nothing. */
  readonly subscription: CommerceSubscription | undefined
}

export function stepFacts(
  { customer: id, subscription, step }: RunSubscriptionLifecycle,
  { world, now }: Context,
): StepFacts {
  const customer = customerOf(world, id)
  const held = customer.subscriptions.get(subscription)
  const next = held && nextStepOf(held, customer, world.settings)
  return {
    customer,
    subscription: next && next.step === step && next.at <= now ? held : undefined,
  }
}
