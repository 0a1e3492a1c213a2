import { isAzure, offer as offerOf, offerName } from '../catalog/index.ts'
import { dayOf, duration, plus } from '../kernel/calendar.ts'
import { entitlementId, type CustomerId, type OrderId, type PartnerId } from '../model/ids.ts'
import { skuOf } from '../model/subscriptions/license-subscription.ts'
import type { BillingCycle } from '../model/subscriptions/term.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'
import type { SubscriptionPurchased } from '../model/subscriptions/subscription-events.ts'
import { customerOf, type World } from '../model/world.ts'

/** One line of an order, whoever places it. */
export interface Purchase extends Omit<OrderLine, 'currency'> {
  readonly customer: CustomerId
  readonly partner: PartnerId
  readonly reseller: PartnerId | null
  readonly order: OrderId
  readonly usage: SubscriptionPurchased['usage']
}

/**
 * What is recorded when a line is bought in CSP. Licences are pending until they are provisioned, unless that takes no
 * time; an Azure offer runs at once, and with delegated admin the partner owns it on behalf of the customer.
 */
export function purchased(purchase: Purchase, world: World): SubscriptionPurchased {
  const { customer, subscription, offer, partner, reseller, order, parent, usage } = purchase
  const { now, settings } = world
  const azure = isAzure(offer)
  const relationship = customerOf(world, customer).relationships.get(partner)
  const thereAt = azure ? now : plus(now, settings.provisioningTakes)
  const isThere = thereAt === now
  return {
    type: 'SubscriptionPurchased',
    customer,
    subscription,
    offer,
    name: purchase.name ?? offerName(offer, dayOf(now)),
    partner,
    reseller,
    channel: 'csp',
    quantity: azure ? 1 : purchase.quantity,
    status: isThere ? 'active' : 'pending',
    purchasedAt: now,
    entitlement: azure ? entitlementId(subscription) : null,
    usage: azure ? usage : null,
    access: azure && relationship?.delegatedAdmin ? [{ principal: partner, role: 'Owner' }] : [],
    suspendedAt: null,
    sku: azure ? null : skuOf(offer),
    ...(azure ? { term: null, termLength: duration('P1Y') } : termOf(purchase, world)),
    autoRenew: !azure && cycleOf(purchase) !== 'none',
    billingCycle: azure ? 'none' : cycleOf(purchase),
    parent,
    order,
    since: now,
    provisionedAt: isThere ? null : thereAt,
  }
}

/** A year, a month for a trial; an add-on ends with the term of its base and then renews with it. */
function termOf(
  purchase: Purchase,
  world: World,
): Pick<SubscriptionPurchased, 'term' | 'termLength'> {
  const { now } = world
  const { subscriptions } = customerOf(world, purchase.customer)
  const base = purchase.parent === null ? undefined : subscriptions.get(purchase.parent)
  const termLength = base?.termLength ?? duration(cycleOf(purchase) === 'none' ? 'P1M' : 'P1Y')
  const baseEnds = base?.term?.until ?? now
  const until = baseEnds > now ? baseEnds : plus(now, termLength)
  return { term: { from: now, until }, termLength }
}

/** A trial is not paid; everything else in the cycle that was asked for. */
function cycleOf({ offer, billingCycle }: Purchase): BillingCycle {
  return offerOf(offer)?.billingCycles.includes('none') ? 'none' : billingCycle
}
