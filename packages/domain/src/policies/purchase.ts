import { isAzure, offer as offerOf, offerName } from '../catalog/index.ts'
import { dayOf, duration, plus } from '../kernel/calendar.ts'
import { entitlementId, type CustomerId, type OrderId, type PartnerId } from '../model/ids.ts'
import { skuOf } from '../model/subscriptions/license-subscription.ts'
import type { BillingCycle } from '../model/subscriptions/term.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import type {
  AzurePurchased,
  LicensesPurchased,
  SubscriptionPurchased,
} from '../model/subscriptions/purchase-shapes.ts'
import { customerOf, type World } from '../model/world.ts'

/** One line of an order, whoever places it. */
export interface Purchase extends Omit<OrderLine, 'currency'> {
  readonly customer: CustomerId
  readonly partner: PartnerId
  readonly reseller: PartnerId | null
  readonly order: OrderId
  readonly usage: AzurePurchased['usage']
}

/**
 * What is recorded when a line is bought in CSP. Licences are pending until they are provisioned, unless that takes no
 * time; an Azure offer runs at once, and with delegated admin the partner owns it on behalf of the customer.
 */
export function purchased(purchase: Purchase, world: World): SubscriptionPurchased {
  return isAzure(purchase.offer) ? azureBought(purchase, world) : licensesBought(purchase, world)
}

function azureBought(purchase: Purchase, world: World): SubscriptionPurchased {
  const { customer, subscription, partner, usage } = purchase
  const relationship = customerOf(world, customer).relationships.get(partner)
  return {
    ...bought(purchase, world),
    status: 'active',
    quantity: 1,
    entitlement: entitlementId(subscription),
    usage,
    access: relationship?.delegatedAdmin ? [{ principal: partner, role: 'Owner' }] : [],
    sku: null,
    term: null,
    termLength: duration('P1Y'),
    autoRenew: false,
    billingCycle: 'none',
    parent: null,
    provisionedAt: null,
  }
}

function licensesBought(purchase: Purchase, world: World): SubscriptionPurchased {
  const { now, settings } = world
  const thereAt = plus(now, settings.provisioningTakes)
  const isThere = thereAt === now
  return {
    ...bought(purchase, world),
    status: isThere ? 'active' : 'pending',
    quantity: purchase.quantity,
    entitlement: null,
    usage: null,
    access: [],
    sku: skuOf(purchase.offer),
    ...termOf(purchase, world),
    autoRenew: cycleOf(purchase) !== 'none',
    billingCycle: cycleOf(purchase),
    parent: purchase.parent,
    provisionedAt: isThere ? null : thereAt,
  }
}

function bought(purchase: Purchase, { now }: World) {
  const { customer, subscription, offer, partner, reseller, order } = purchase
  const name = purchase.name ?? offerName(offer, dayOf(now))
  const of = { customer, subscription, offer, name, partner, reseller, order }
  return {
    type: 'SubscriptionPurchased' as const,
    ...of,
    channel: 'csp' as const,
    purchasedAt: now,
    suspendedAt: null,
    since: now,
  }
}

/** A year, a month for a trial; an add-on ends with the term of its base and then renews with it. */
function termOf(purchase: Purchase, world: World): Pick<LicensesPurchased, 'term' | 'termLength'> {
  const { now } = world
  const { subscriptions } = customerOf(world, purchase.customer)
  const base = purchase.parent === null ? undefined : asLicense(subscriptions.get(purchase.parent))
  const termLength = base?.termLength ?? duration(cycleOf(purchase) === 'none' ? 'P1M' : 'P1Y')
  const baseEnds = base?.term.until ?? now
  const until = baseEnds > now ? baseEnds : plus(now, termLength)
  return { term: { from: now, until }, termLength }
}

/** A trial is not paid; everything else in the cycle that was asked for. */
function cycleOf({ offer, billingCycle }: Purchase): BillingCycle {
  return offerOf(offer)?.billingCycles.includes('none') ? 'none' : billingCycle
}
