import { noDelegatedAdminByDefaultFrom } from '../../model/parties/delegated-admin.ts'
import type { PartyEvent } from '../../model/parties/party-events.ts'
import type { RelationshipEvent } from '../../model/parties/relationship-events.ts'
import { command } from '../../workflow.ts'
import { createFacts, extendFacts } from './customer-facts.ts'
import { createRules, extendRules } from './customer-rules.ts'
import * as messages from './messages.ts'

/**
 * A new customer with its reseller of record. Of a provider and the reseller that it names, the reseller manages and the
 * provider orders (PRO-04). The same customer is not created twice.
 */
export const create = command({
  message: messages.createCustomer,
  facts: createFacts,
  rules: createRules,
  events: (order, { isCreated }, { now }): (PartyEvent | RelationshipEvent)[] => {
    if (isCreated) return []
    const { partner, customer, reseller, name, country, domain } = order
    const isDelegated = now < noDelegatedAdminByDefaultFrom
    const related = { type: 'ResellerRelationshipCreated', customer, since: now } as const
    const registered = { name, country, domain, sharedServices: false, registeredAt: now }
    return [
      { type: 'CustomerRegistered', customer, ...registered },
      {
        ...related,
        partner,
        provider: null,
        delegatedAdmin: isDelegated && reseller === undefined,
      },
      ...(reseller === undefined
        ? []
        : [{ ...related, partner: reseller, provider: partner, delegatedAdmin: isDelegated }]),
    ]
  },
})

/** The provider is a reseller of record too and knows whom to bill; it administers nothing. Nobody asks the customer. */
export const extend = command({
  message: messages.extendRelationship,
  facts: extendFacts,
  rules: extendRules,
  events: ({ partner: reseller, customer, provider }, facts, { now }): RelationshipEvent[] =>
    facts.isExtended
      ? []
      : [
          {
            type: 'ResellerRelationshipExtended',
            customer,
            partner: provider,
            reseller,
            since: now,
          },
        ],
})
