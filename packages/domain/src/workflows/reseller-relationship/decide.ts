import { customerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { acceptFacts, invited, removalFacts, requestFacts } from './facts.ts'
import type { RelationshipEvent } from '../../model/parties/relationship-events.ts'
import * as messages from './messages.ts'
import {
  acceptRules,
  removeDelegatedAdminRules,
  removeRelationshipRules,
  requestRules,
} from './rules.ts'

/** Sends the invitation; the same one is not sent again while it waits. */
export const request = command({
  message: messages.requestResellerRelationship,
  facts: requestFacts,
  rules: requestRules,
  events: ({ customer }, facts): RelationshipEvent[] => {
    if (facts.alreadyWaits) return []
    const { id: invitation, ...rest } = facts.invitation
    return [{ type: 'ResellerRelationshipRequested', customer, invitation, ...rest }]
  },
})

/**
 * Makes everyone invited a reseller of record. Privileges asked for are the first partner's; a provider invited with it
 * gets none. What somebody had already is not taken away.
 */
export const accept = command({
  message: messages.acceptResellerRelationship,
  facts: acceptFacts,
  rules: acceptRules,
  events: (order, { invitation }, { world, now }): RelationshipEvent[] => {
    if (invitation.acceptedAt !== null) return []
    const { relationships } = customerOf(world, order.customer)
    return invited(invitation).map((partner) => {
      const existing = relationships.get(partner)
      const asked = partner === invitation.partner && invitation.delegatedAdmin
      return {
        type: 'ResellerRelationshipAccepted',
        customer: order.customer,
        partner,
        invitation: invitation.id,
        delegatedAdmin: asked || existing?.delegatedAdmin === true,
        since: existing?.since ?? now,
      }
    })
  },
})

export const removeDelegatedAdmin = command({
  message: messages.removeDelegatedAdmin,
  facts: removalFacts,
  rules: removeDelegatedAdminRules,
  customerMayGive: true,
  events: ({ customer, partner }, { relationship }): RelationshipEvent[] =>
    relationship?.delegatedAdmin ? [{ type: 'DelegatedAdminRemoved', customer, partner }] : [],
})

export const remove = command({
  message: messages.removeResellerRelationship,
  facts: removalFacts,
  rules: removeRelationshipRules,
  customerMayGive: true,
  events: ({ customer, partner }): RelationshipEvent[] => [
    { type: 'ResellerRelationshipRemoved', customer, partner },
  ],
})
