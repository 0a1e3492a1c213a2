import { userId } from '../../model/ids.ts'
import { fullName } from '../../model/parties/billing-contact.ts'
import { noDelegatedAdminByDefaultFrom } from '../../model/parties/delegated-admin.ts'
import type { PartyEvent } from '../../model/parties/party-events.ts'
import type { RelationshipEvent } from '../../model/parties/relationship-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'
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
  events: (order, { isCreated }, { now }): (PartyEvent | RelationshipEvent | UserEvent)[] => {
    if (isCreated) return []
    const { partner, customer, reseller, name, country, domain, contact = null } = order
    const isDelegated = now < noDelegatedAdminByDefaultFrom
    const related = { type: 'ResellerRelationshipCreated', customer, since: now } as const
    const registered = { name, country, domain, sharedServices: false, contact, registeredAt: now }
    return [
      { type: 'CustomerRegistered', customer, ...registered },
      firstAdmin(order),
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

/** Every tenant comes with one administrator, whose first password its partner is told once (decision-0221). */
function firstAdmin({ customer, domain, country, contact }: messages.CreateCustomer): UserEvent {
  const principalName = `admin@${domain}`
  return {
    type: 'UserCreated',
    customer,
    user: userId('admin'),
    name: fullName(contact ?? {}) || principalName,
    firstName: contact?.firstName ?? null,
    lastName: contact?.lastName ?? null,
    phone: contact?.phone ?? null,
    principalName,
    usageLocation: country,
    password: { mustChange: true },
  }
}

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
