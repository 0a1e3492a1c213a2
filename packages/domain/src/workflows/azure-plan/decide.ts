import { command } from '../../workflow.ts'
import { purchaseFacts, reactivatePlanFacts, suspendPlanFacts } from './facts.ts'
import * as messages from './messages.ts'
import { purchaseRules, reactivateRules, suspendRules } from './rules.ts'

/** A plan's id is whose it is, so buying what one has records nothing. */
export const purchase = command({
  message: messages.purchaseAzurePlan,
  facts: purchaseFacts,
  rules: purchaseRules,
  events: ({ customer, partner }, { isOwned, plan, partnerOfRecord, terms }): messages.Recorded[] =>
    isOwned
      ? []
      : [{ type: 'AzurePlanPurchased', customer, partner, plan, partnerOfRecord, ...terms }],
})

export const suspend = command({
  message: messages.suspendAzurePlan,
  facts: suspendPlanFacts,
  rules: suspendRules,
  events: ({ partner, customer, plan }, facts): messages.Recorded[] =>
    facts.plan?.status === 'active'
      ? [{ type: 'AzurePlanSuspended', partner, customer, plan }]
      : [],
})

export const reactivate = command({
  message: messages.reactivateAzurePlan,
  facts: reactivatePlanFacts,
  rules: reactivateRules,
  events: ({ partner, customer, plan }, facts): messages.Recorded[] =>
    facts.plan?.status === 'suspended'
      ? [{ type: 'AzurePlanReactivated', partner, customer, plan }]
      : [],
})
