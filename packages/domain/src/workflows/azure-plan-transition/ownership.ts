import { invariant } from '../../kernel/invariant.ts'
import { customerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import * as messages from './messages.ts'
import { ownershipFacts, requestOwnershipFacts } from './ownership-facts.ts'
import {
  acceptOwnershipRules,
  requestOwnershipRules,
  withdrawOwnershipRules,
} from './ownership-rules.ts'

/** The same request again records nothing; one that is over makes way for the next. */
export const requestOwnership = command({
  message: messages.requestBillingOwnership,
  facts: requestOwnershipFacts,
  rules: requestOwnershipRules,
  events: ({ partner, customer, entitlement }, { request, plan }): messages.Recorded[] => {
    invariant(plan, 'the rules asked for a plan')
    if (request) return []
    return [{ type: 'BillingOwnershipRequested', partner, customer, entitlement, plan: plan.id }]
  },
})

export const acceptOwnership = command({
  message: messages.acceptBillingOwnership,
  facts: ownershipFacts,
  rules: acceptOwnershipRules,
  customerMayGive: true,
  events: ({ partner, customer, entitlement }, { plan }, { world }): messages.Recorded[] => {
    invariant(plan, 'the rules asked for a plan')
    const before = customerOf(world, customer).azureSubscriptions.get(entitlement)?.subscription
    const of = { partner, customer, entitlement, plan: plan.id }
    return [
      { type: 'BillingOwnershipTransferred', ...of },
      ...(before
        ? [
            {
              type: 'CommerceSubscriptionSuspended' as const,
              customer,
              subscription: before,
              reason: 'billing-ownership' as const,
            },
          ]
        : []),
    ]
  },
})

/** Where no request of the partner is open there is nothing to take back, and nothing is recorded. */
export const withdrawOwnership = command({
  message: messages.withdrawBillingOwnership,
  facts: ownershipFacts,
  rules: withdrawOwnershipRules,
  customerMayGive: true,
  events: ({ partner, customer, entitlement }, { request }): messages.Recorded[] =>
    request ? [{ type: 'BillingOwnershipWithdrawn', partner, customer, entitlement }] : [],
})
