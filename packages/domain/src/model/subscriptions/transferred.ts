import { invariant } from '../../kernel/invariant.ts'
import { handOver } from '../azure/azure-subscription.ts'
import type { Customer } from '../parties/customer.ts'
import type { Since } from '../since.ts'
import { withRow } from '../world.ts'
import { asSold, type SoldSubscription } from './commerce-subscription.ts'
import type { LegacyAzure } from './legacy-azure.ts'
import type { CspLicense } from './license.ts'
import { paidSince } from './license-payment.ts'
import { payerOf } from './purchased.ts'
import type { SubscriptionTransferred } from './transfer-events.ts'

/**
 * The customer after a subscription went from one partner to another: there is no moment at which neither or both have it.
 * Licences stay at the source as suspended, 0145P is gone there (TRF-07); the Azure side keeps its id, its running time and
 * its access (TRF-02).
 */
export function transferred(
  customer: Customer,
  event: SubscriptionTransferred,
  since: Since,
): Customer {
  const source = asSold(customer.subscriptions.get(event.subscription))
  invariant(source, `subscription ${event.subscription} was sold in CSP`)
  const moved = movedTo(source, event, since)
  const subscriptions = customer.subscriptions
    .with(source.id, leftBehind(source, since))
    .with(moved.id, moved)
  if (moved.kind !== 'legacy-azure') return { ...customer, subscriptions }
  const azureSubscriptions = withRow(customer.azureSubscriptions, moved.entitlement, (azure) => ({
    ...azure,
    subscription: moved.id,
    partnerOfRecord: moved.reseller ?? moved.partner,
    billing:
      azure.status === 'active' ? handOver(azure.billing, since, payerOf(moved)) : azure.billing,
  }))
  return { ...customer, subscriptions, azureSubscriptions }
}

/** What the provider has: a new order of the same, with the end of its term. */
function movedTo(
  source: SoldSubscription,
  event: SubscriptionTransferred,
  since: Since,
): SoldSubscription {
  const { moved: id, provider: partner, reseller, order, quantity, parent } = event
  const { at } = since
  const bought = { id, partner, reseller, order, purchasedAt: at, since: at, version: 1 }
  if (source.kind === 'legacy-azure') return { ...source, ...bought }
  const licenses = { ...source, ...bought, quantity, parent }
  return { ...licenses, paid: paidSince([], licenses, since) }
}

function leftBehind(source: SoldSubscription, { at, cause }: Since): LegacyAzure | CspLicense {
  const version = source.version + 1
  if (source.kind === 'legacy-azure') return { ...source, version, status: 'deleted', since: at }
  const { billingCycle, term } = source
  const ended = { from: at, cause, quantity: 0, billingCycle, term, byTheDay: true } as const
  return {
    ...source,
    version,
    status: 'suspended',
    since: at,
    suspendedAt: at,
    autoRenew: false,
    paid: [...source.paid, ended],
  }
}
