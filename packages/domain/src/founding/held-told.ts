import { nceProduct } from '../catalog/index.ts'
import { duration, type Instant } from '../kernel/calendar.ts'
import { orderId, type CustomerId, type SubscriptionId } from '../model/ids.ts'
import type { HeldPurchased } from '../model/subscriptions/held-shapes.ts'
import type { CustomerFacts, NewCommerceFacts, ReservationFacts } from './facts.ts'
import { termAround } from './term-around.ts'

/** What a customer holds that no rule is about yet, as it was bought. */
export function heldTold(
  customer: CustomerId,
  { newCommerce, reservations }: CustomerFacts,
  clock: Instant,
): HeldPurchased[] {
  return [
    ...entriesOf(newCommerce).map(([id, facts]): HeldPurchased => {
      const { product, renews: autoRenew, billing: billingCycle } = facts
      return {
        type: 'NewCommerceLicensePurchased',
        customer,
        ...bought(id, facts, clock),
        name: facts.name ?? nceProduct(product)?.name ?? product,
        product,
        autoRenew,
        billingCycle,
      }
    }),
    ...entriesOf(reservations).map(([id, facts]): HeldPurchased => {
      const { armSku, armRegion, entitlement, payment } = facts
      return {
        type: 'ReservationPurchased',
        customer,
        ...bought(id, facts, clock),
        name: facts.name ?? `${armSku}, ${armRegion}`,
        armSku,
        armRegion,
        scope: entitlement === undefined ? { type: 'shared' } : { type: 'single', entitlement },
        payment,
      }
    }),
  ]
}

function bought(
  subscription: SubscriptionId,
  facts: NewCommerceFacts | ReservationFacts,
  clock: Instant,
) {
  const { partner, reseller, purchased, quantity, status, suspended, term, ends } = facts
  const since = status === 'suspended' ? (suspended ?? purchased) : null
  return {
    subscription,
    channel: 'csp' as const,
    partner,
    reseller: reseller ?? null,
    status,
    quantity,
    purchasedAt: purchased,
    suspendedAt: since,
    order: orderId(subscription),
    since: since ?? purchased,
    term: termAround(purchased, term, ends, clock),
    termLength: duration(term),
  }
}

function entriesOf<Facts>(
  held: Partial<Record<SubscriptionId, Facts>>,
): readonly (readonly [SubscriptionId, Facts])[] {
  return Object.entries(held) as [SubscriptionId, Facts][]
}
