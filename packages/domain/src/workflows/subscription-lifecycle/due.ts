import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { DueBasis, DueItem } from '../../workflow.ts'
import { nextStepOf } from './next-step-facts.ts'
import type { RunSubscriptionLifecycle } from './messages.ts'

/** Every place where this workflow can be disturbed, under the name that logs keep. */
export const failpoints = ['ordering/provision-subscription'] as const

/** The next step of each subscription; at one moment, bases go before their add-ons. */
export function due(customer: Customer, { settings }: DueBasis): readonly DueItem[] {
  return customer.subscriptions.rows().flatMap((subscription) => {
    const next = nextStepOf(subscription, customer, settings)
    if (next === null) return []
    const { id, parent } = subscription
    const { step, at } = next
    const command: RunSubscriptionLifecycle = {
      type: 'RunSubscriptionLifecycle',
      customer: customer.id,
      subscription: id,
      step,
    }
    return [
      {
        at,
        key: `ordering ${parent === null ? 'base' : 'with-base'} ${id}`,
        command,
        failpoints: step === 'provision' ? failpoints : [],
        subjects: step === 'provision' ? subjectsOf(subscription) : [],
      },
    ]
  })
}

function subjectsOf({ id, partner, reseller }: CommerceSubscription): readonly string[] {
  return [id, ...(partner === null ? [] : [partner]), ...(reseller === null ? [] : [reseller])]
}
