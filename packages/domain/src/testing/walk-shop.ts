import type { Customer } from '../model/parties/customer.ts'
import type { PartnerId } from '../model/ids.ts'
import { sold } from './shop.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'

/** Steps of a walk about licences, and how often each is drawn. */
export const shopKinds = {
  orderTogether: 2,
  orderAddOn: 2,
  fillCart: 2,
  editCart: 1,
  checkOutCart: 2,
  setSeats: 2,
  setRenewal: 2,
  setCycle: 1,
} as const

type Numbers = readonly [number, number, number]
type Spoken = readonly [string, object] | null

/** The command such a step means for this customer and partner; null when nothing fits. */
export function shopSteps(
  customer: Customer,
  partner: PartnerId,
  fresh: string,
  [a, b, c]: Numbers,
): Record<keyof typeof shopKinds, Spoken> {
  const agent = `${partner}/sales-agent`
  const of = { partner, customer: customer.id }
  const cart = at(customer.carts.rows(), c)
  const licenses = customer.subscriptions.rows().flatMap((one) => asLicense(one) ?? [])
  const held = at(licenses, c)
  const lines = linesOf(fresh, held?.id, [a, b, c])
  const ofCart = cart ? { ...of, cart: cart.id, partner: cart.partner } : null
  return {
    orderTogether: [agent, { type: 'PlaceOrders', ...of, order: `${fresh}-order`, lines }],
    orderAddOn: held
      ? [
          agent,
          {
            type: 'PlaceOrder',
            ...of,
            subscription: fresh,
            offer: sold.audio,
            parent: held.id,
            quantity: (b % 5) + 1,
          },
        ]
      : null,
    fillCart: [agent, { type: 'CreateCart', ...of, cart: fresh, lines }],
    editCart: cart
      ? [`${cart.partner}/sales-agent`, { type: 'UpdateCart', ...ofCart, lines }]
      : null,
    checkOutCart: cart
      ? [`${cart.partner}/sales-agent`, { type: 'CheckOutCart', ...ofCart }]
      : null,
    setSeats: changeOf({ quantity: (b % 320) + 1 }),
    setRenewal: changeOf({ autoRenew: b % 2 === 0 }),
    setCycle: changeOf({ billingCycle: b % 2 === 0 ? 'annual' : 'monthly' }),
  }

  function changeOf(fields: object): Spoken {
    if (held?.kind !== 'csp-license') return null
    const target = { ...of, partner: held.partner, subscription: held.id, version: held.version }
    return [`${held.partner}/admin-agent`, { type: 'UpdateSubscription', ...target, ...fields }]
  }
}

/** A base and what may belong to it, or to something held; now and then something that cannot be bought. */
function linesOf(fresh: string, held: string | undefined, [a, b, c]: Numbers): object[] {
  const base = at([sold.e3, sold.business, sold.e3Trial, sold.e4], a)
  const parent = b % 3 === 0 ? held : `${fresh}-base`
  const lines = [
    { subscription: `${fresh}-base`, offer: base, quantity: a % 4 === 2 ? 25 : (c % 200) + 1 },
    { subscription: `${fresh}-calls`, offer: sold.audio, ...(parent ? { parent } : {}) },
    { subscription: `${fresh}-small`, offer: sold.business, quantity: (b % 200) + 1 },
  ]
  return lines.slice(0, (b % 3) + 1)
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)]
}
