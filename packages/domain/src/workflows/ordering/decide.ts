import { isAzure, offerName } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import { entitlementId } from '../../model/ids.ts'
import { customerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { orderFacts, updateFacts } from './facts.ts'
import * as messages from './messages.ts'
import { placeRules, updateRules } from './rules.ts'

/** Buys the offer. With delegated admin, the partner owns the Azure side on behalf of the customer. */
export const place = command({
  message: messages.placeOrder,
  facts: orderFacts,
  rules: placeRules,
  events: (order, { alreadyPlaced }, { world, now }): messages.Recorded[] => {
    if (alreadyPlaced) return []
    const { partner, customer, subscription, offer } = order
    const azure = isAzure(offer)
    const relationship = customerOf(world, customer).relationships.get(partner)
    return [
      {
        type: 'SubscriptionPurchased',
        customer,
        subscription,
        offer,
        name: order.name ?? offerName(offer, dayOf(now)),
        partner,
        reseller: order.reseller ?? null,
        channel: 'csp',
        quantity: azure ? 1 : order.quantity,
        status: 'active',
        purchasedAt: now,
        entitlement: azure ? entitlementId(subscription) : null,
        usage: azure ? (order.usage ?? null) : null,
        access:
          azure && relationship?.delegatedAdmin ? [{ principal: partner, role: 'Owner' }] : [],
        suspendedAt: null,
      },
    ]
  },
})

/** Records only what differs from what is. */
export const update = command({
  message: messages.updateSubscription,
  facts: updateFacts,
  rules: updateRules,
  events: (order, { subscription: current }): messages.Recorded[] => {
    const { customer, subscription, name, status } = order
    const of = { customer, subscription }
    const recorded: messages.Recorded[] = []
    if (name !== undefined && name !== current.name) {
      recorded.push({ type: 'SubscriptionRenamed', ...of, name })
    }
    if (status === 'suspended' && current.status === 'active') {
      recorded.push({ type: 'CommerceSubscriptionSuspended', ...of, reason: 'partner' })
    }
    if (status === 'active' && current.status === 'suspended') {
      recorded.push({ type: 'CommerceSubscriptionReactivated', ...of })
    }
    return recorded
  },
})
