import {
  asSold,
  parentOf,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { CustomerId } from '../../model/ids.ts'
import { dueBy, type DueItem } from '../../workflow.ts'
import { nextStepOf, type NextStep } from './next-step-facts.ts'
import type { RunSubscriptionLifecycle } from './messages.ts'

/** Every place where this workflow can be disturbed, under the name that logs keep. */
export const failpoints = ['ordering/provision-subscription'] as const

/** The next step of the subscription whose turn comes first; at one moment, bases go before their add-ons. */
export const due = dueBy(
  ['subscriptions', 'azureSubscriptions', 'agreement'],
  (customer, { settings }) => {
    let first: { readonly subscription: CommerceSubscription; readonly next: NextStep } | undefined
    for (const subscription of customer.subscriptions.rows()) {
      const next = nextStepOf(subscription, customer, settings)
      if (next === null || (first !== undefined && next.at > first.next.at)) continue
      const isFirst =
        first === undefined ||
        next.at < first.next.at ||
        keyOf(subscription) < keyOf(first.subscription)
      if (isFirst) first = { subscription, next }
    }
    return first === undefined ? [] : [item(customer.id, first.subscription, first.next)]
  },
)

function item(
  customer: CustomerId,
  subscription: CommerceSubscription,
  { step, at }: NextStep,
): DueItem {
  const command: RunSubscriptionLifecycle = {
    type: 'RunSubscriptionLifecycle',
    customer,
    subscription: subscription.id,
    step,
  }
  return {
    at,
    key: keyOf(subscription),
    command,
    failpoints: step === 'provision' ? failpoints : [],
    subjects: step === 'provision' ? subjectsOf(subscription) : [],
  }
}

function keyOf(subscription: CommerceSubscription): string {
  return `ordering ${parentOf(subscription) === null ? 'base' : 'with-base'} ${subscription.id}`
}

function subjectsOf(subscription: CommerceSubscription): readonly string[] {
  const { id } = subscription
  const sold = asSold(subscription)
  if (sold === undefined) return [id]
  return [id, sold.partner, ...(sold.reseller === null ? [] : [sold.reseller])]
}
