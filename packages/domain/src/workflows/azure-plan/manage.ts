import { invariant } from '../../kernel/invariant.ts'
import { command } from '../../workflow.ts'
import * as messages from './messages.ts'
import { createRules, manageRules, reactivateSubscriptionRules, roleRules } from './rules.ts'
import { createFacts, roleFacts, subscriptionFacts } from './subscription-facts.ts'

/** The partner's admin agents own what they create on behalf of the customer (partner-center#entitlements). */
export const createSubscription = command({
  message: messages.createAzureSubscription,
  facts: createFacts,
  rules: createRules,
  events: (order, { alreadyCreated }, { now }): messages.Recorded[] => {
    if (alreadyCreated) return []
    const { partner, customer, plan, entitlement, name = entitlement, usage = null } = order
    return [
      {
        type: 'AzureSubscriptionCreated',
        partner,
        customer,
        plan,
        entitlement,
        name,
        usage,
        access: [{ principal: partner, role: 'Owner' }],
        createdAt: now,
      },
    ]
  },
})

export const renameSubscription = command({
  message: messages.renameAzureSubscription,
  facts: subscriptionFacts,
  rules: manageRules,
  events: ({ partner, customer, entitlement, name }, { azure }): messages.Recorded[] =>
    azure.name === name
      ? []
      : [{ type: 'AzureSubscriptionRenamed', partner, customer, entitlement, name }],
})

export const cancelSubscription = command({
  message: messages.cancelAzureSubscription,
  facts: subscriptionFacts,
  rules: manageRules,
  events: ({ partner, customer, entitlement }, { azure }): messages.Recorded[] =>
    azure.status === 'cancelled'
      ? []
      : [{ type: 'AzureSubscriptionCancelled', partner, customer, entitlement }],
})

export const reactivateSubscription = command({
  message: messages.reactivateAzureSubscription,
  facts: subscriptionFacts,
  rules: reactivateSubscriptionRules,
  events: ({ partner, customer, entitlement }, { azure, plan }): messages.Recorded[] => {
    if (azure.status === 'active') return []
    invariant(plan, 'the rules asked for a plan')
    const of = { partner, customer, entitlement, plan: plan.id }
    return [{ type: 'AzureSubscriptionReactivated', ...of }]
  },
})

export const assignRole = command({
  message: messages.assignAzureRole,
  facts: roleFacts,
  rules: roleRules,
  events: ({ customer, entitlement, principal, role }, { isAssigned }): messages.Recorded[] =>
    isAssigned ? [] : [{ type: 'AzureRoleAssigned', customer, entitlement, principal, role }],
})

export const removeRole = command({
  message: messages.removeAzureRole,
  facts: roleFacts,
  rules: roleRules,
  events: ({ customer, entitlement, principal, role }, { isAssigned }): messages.Recorded[] =>
    isAssigned ? [{ type: 'AzureRoleRemoved', customer, entitlement, principal, role }] : [],
})
