import type { AzureSubscription, Payer } from '../azure/azure-subscription.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import { paidSince } from './license-payment.ts'
import type { SubscriptionPurchased } from './subscription-events.ts'

/** The order and billing record of a purchase. */
export function commerceSideOf(event: SubscriptionPurchased): CommerceSubscription {
  const {
    type: _type,
    customer: _customer,
    subscription,
    usage: _usage,
    access: _,
    ...kept
  } = event
  const { purchasedAt, since } = event
  const commerce = { ...kept, id: subscription, version: 1 }
  const bought = paidSince([], { ...commerce, status: 'active' }, purchasedAt)
  return { ...commerce, paid: paidSince(bought, commerce, since) }
}

/** What runs from the purchase on, or ran until it was suspended; null for an offer without an Azure side. */
export function azureSideOf(event: SubscriptionPurchased): AzureSubscription | null {
  const { entitlement, name, purchasedAt, subscription, usage, access, partner, reseller } = event
  if (entitlement === null) return null
  const until = event.status === 'active' ? null : (event.suspendedAt ?? purchasedAt)
  const ran = until === null || purchasedAt < until ? [{ from: purchasedAt, until }] : []
  const payer = payerOf(commerceSideOf(event))
  return {
    id: entitlement,
    name,
    status: event.status === 'active' ? 'active' : 'cancelled',
    createdAt: purchasedAt,
    subscription,
    plan: null,
    partnerOfRecord: payer.stream === 'legacy' ? (reseller ?? partner) : null,
    usage,
    running: ran,
    billing: ran.map((stretch) => ({ ...stretch, payer })),
    access,
    portalBudget: null,
  }
}

/** The partner that ordered it in CSP pays; whoever sold it elsewhere is outside the simulation. */
export function payerOf({ channel, partner, id }: CommerceSubscription): Payer {
  return channel === 'csp' && partner !== null
    ? { stream: 'legacy', partner, subscription: id }
    : { stream: 'outside-csp' }
}
