import type { AzureSubscription, Payer } from '../azure/azure-subscription.ts'
import { metersIn } from '../azure/metered-usage.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import type { AzureCommerce } from './legacy-azure.ts'
import type { License } from './license.ts'
import { paidSince } from './license-payment.ts'
import type { AzurePurchased, LicensesPurchased, SubscriptionPurchased } from './purchase-shapes.ts'

/** True for what has an Azure side. */
export function isOfAzure(event: SubscriptionPurchased): event is AzurePurchased {
  return event.entitlement !== null
}

/** The order and billing record of a purchase. */
export function commerceSideOf(event: SubscriptionPurchased, cause: number): CommerceSubscription {
  return isOfAzure(event) ? azureOrdered(event) : licensesOrdered(event, cause)
}

function azureOrdered(event: AzurePurchased): AzureCommerce {
  const of = { ...ordered(event), entitlement: event.entitlement }
  return event.channel === 'csp'
    ? { kind: 'legacy-azure', ...of, ...sold(event) }
    : { kind: 'azure-elsewhere', ...of, channel: event.channel }
}

function licensesOrdered(event: LicensesPurchased, cause: number): License {
  const { sku, quantity, term, termLength, autoRenew, billingCycle } = event
  const { parent, provisionedAt, status, purchasedAt, since } = event
  const bought = { billingCycle, term, quantity }
  const paid = paidSince(
    paidSince([], { ...bought, status: 'active' }, { at: purchasedAt, cause }),
    { ...bought, status },
    { at: since, cause },
  )
  const licenses = { sku, quantity, term, termLength, autoRenew, billingCycle }
  const of = { ...ordered(event), ...licenses, parent, paid, provisionedAt }
  return event.channel === 'csp'
    ? { kind: 'csp-license', ...of, ...sold(event) }
    : { kind: 'license-elsewhere', ...of, channel: event.channel }
}

function ordered(event: SubscriptionPurchased) {
  const { subscription: id, offer, name, order, status, purchasedAt, since, suspendedAt } = event
  return { id, offer, name, order, status, purchasedAt, since, suspendedAt, version: 1 }
}

function sold({ channel, partner, reseller }: Extract<SubscriptionPurchased, { channel: 'csp' }>) {
  return { channel, partner, reseller }
}

/** What runs from the purchase on, or ran until it was suspended. */
export function azureSideOf(event: AzurePurchased, cause: number): AzureSubscription {
  const { entitlement, name, purchasedAt, subscription, usage, access } = event
  const until = event.status === 'active' ? null : (event.suspendedAt ?? purchasedAt)
  const ran = until === null || purchasedAt < until ? [{ from: purchasedAt, until }] : []
  const payer = payerOf(azureOrdered(event))
  return {
    id: entitlement,
    name,
    status: event.status === 'active' ? 'active' : 'cancelled',
    createdAt: purchasedAt,
    subscription,
    plan: null,
    partnerOfRecord: event.channel === 'csp' ? (event.reseller ?? event.partner) : null,
    usage: metersIn(usage),
    running: ran,
    billing: ran.map((stretch) => ({ ...stretch, cause, payer })),
    access: access.map((held) => ({ ...held, since: purchasedAt })),
    formerAccess: [],
    portalBudget: null,
  }
}

/** The partner that ordered it in CSP pays; whoever sold it elsewhere is outside the simulation. */
export function payerOf(azure: AzureCommerce): Payer {
  return azure.kind === 'legacy-azure'
    ? { stream: 'legacy', partner: azure.partner, subscription: azure.id }
    : { stream: 'outside-csp' }
}
