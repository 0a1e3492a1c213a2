import type { PartnershipEvent } from '../../model/parties/partnership-events.ts'
import { command } from '../../workflow.ts'
import { acceptFacts, partnershipFacts, requestFacts } from './facts.ts'
import * as messages from './messages.ts'
import { acceptRules, endRules, removeAdminRules, requestRules } from './rules.ts'

/** Sends the request; the same one is not sent again while it waits, nor to whom works with the provider. */
export const request = command({
  message: messages.requestPartnership,
  facts: requestFacts,
  rules: requestRules,
  events: ({ partner: provider, reseller: partner }, facts): PartnershipEvent[] =>
    facts.isAnswered ? [] : [{ type: 'PartnershipRequested', partner, provider, ...facts.request }],
})

/** The provider is one of the reseller's, and gets admin access to its work account. Accepting again changes nothing. */
export const accept = command({
  message: messages.acceptPartnership,
  facts: acceptFacts,
  rules: acceptRules,
  events: ({ partner, provider }, { isAccepted }, { now }): PartnershipEvent[] =>
    isAccepted ? [] : [{ type: 'PartnershipAccepted', partner, provider, acceptedAt: now }],
})

export const removeAdmin = command({
  message: messages.removeProviderAdmin,
  facts: partnershipFacts,
  rules: removeAdminRules,
  events: ({ partner, provider }, { isAdmin }): PartnershipEvent[] =>
    isAdmin ? [{ type: 'ProviderAdminRemoved', partner, provider }] : [],
})

/** What the provider has with the reseller's customers stays: relationships, and what was ordered. */
export const end = command({
  message: messages.endPartnership,
  facts: partnershipFacts,
  rules: endRules,
  events: ({ partner, provider }, { isPartnered }): PartnershipEvent[] =>
    isPartnered ? [{ type: 'PartnershipEnded', partner, provider }] : [],
})
