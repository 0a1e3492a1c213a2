import { orderId } from '../../model/ids.ts'
import { purchased } from '../../model/purchase.ts'
import { command } from '../../workflow.ts'
import { orderFacts, updateFacts } from './facts.ts'
import * as messages from './messages.ts'
import { placeRules, updateRules } from './rules.ts'

/** Buys the offer. */
export const place = command({
  message: messages.placeOrder,
  facts: orderFacts,
  rules: placeRules,
  events: (order, { alreadyPlaced }, { world }): messages.Recorded[] => {
    if (alreadyPlaced) return []
    const { parent = null, reseller = null, name = null, usage = null } = order
    const { billingCycle = 'monthly' } = order
    const id = order.order ?? orderId(order.subscription)
    return [purchased({ ...order, parent, reseller, name, usage, billingCycle, order: id }, world)]
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
