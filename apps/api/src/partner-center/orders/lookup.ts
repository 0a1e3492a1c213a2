import { azurePlanProduct, type Customer, type Partner } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { byId, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'
import { legacyOffer, legacyOffers } from '../offers/resource.ts'
import { orderGuid, orderResource, ordersOf, type Order, type OrderResource } from './resource.ts'
import { nceProductIds } from '../products/resource.ts'

/** True for the Azure plan, by its product or by its catalog item. */
export function isAzurePlanItem(item: string): boolean {
  return item.toUpperCase().startsWith(azurePlanProduct.productId)
}

/**
 * The offer behind an offer id or a catalog item id.
 * @throws FaultError 403 with code 800020 for licences of new commerce, 400 with code 800004 and the nearest offer
 */
export function offerWanted(item: string): string {
  if (isAzurePlanItem(item)) return azurePlanProduct.id
  const found = legacyOffer(item)
  if (found) return found.id
  if (nceProductIds.has(item.split(':')[0]?.toUpperCase() ?? '')) {
    throw refused('item-not-purchasable', `${item} cannot be bought here: order the offer instead.`)
  }
  const near = nearest(
    item,
    legacyOffers.map(({ id }) => id),
  )
  throw refused('unknown-offer', `There is no offer ${item}.`, near === undefined ? [] : [near])
}

/** The one partner of record of an order. @throws FaultError 404 with code 800015 when nobody has the MPN id */
export function resellerOf(
  c: PartnerCenterContext,
  mpns: readonly (string | undefined)[],
): Partner | undefined {
  const named = [...new Set(mpns.filter((mpn) => mpn))]
  const [mpn] = named
  if (mpn === undefined) return undefined
  if (named.length > 1) {
    throw refused('not-supported', 'All lines of an order have one partner of record here.')
  }
  const partner = c.var.opened.world.partners.rows().find((one) => one.mpn === mpn)
  if (partner) return partner
  throw refused('unknown-partner', `No partner has the MPN id ${mpn}.`)
}

/** The subscription behind a GUID or an id of our own. @throws FaultError 404 with code 20003 */
export function subscriptionNamed(
  c: PartnerCenterContext,
  customer: { readonly subscriptions: Parameters<typeof byId>[0] },
  text: string,
): string {
  const id = c.var.opened.identities.idOf('subscription', text)
  if (id !== undefined && byId(customer.subscriptions, id)) return id
  throw refused('unknown-subscription', `There is no subscription ${text}.`)
}

/** @throws FaultError 404 with code 20000 */
export function orderAsked(
  c: PartnerCenterContext,
  address: { readonly customer: string; readonly order: string },
): { readonly customer: Customer; readonly order: Order } {
  const { opened, caller } = c.var
  const customer = customerOf(c, address.customer)
  const id = address.order.toLowerCase()
  const order = ordersOf(customer, caller.partner).find(
    (one) => orderGuid(opened, one) === id || one.id.toLowerCase() === id,
  )
  if (!order) throw refused('unknown-order', `There is no order ${address.order}.`)
  return { customer, order }
}

/** @throws FaultError 500 with code 800005 when nothing came of it */
export async function readOrder(
  c: PartnerCenterContext,
  { id }: Customer,
  order: string,
): Promise<OrderResource> {
  const world = await c.var.opened.workspace.world()
  const customer = byId(world.customers, id)
  const found = customer && ordersOf(customer, c.var.caller.partner).find((one) => one.id === order)
  if (!found) throw refused('order-not-fulfilled', 'The order was not fulfilled.')
  return orderResource({ ...c.var.opened, world }, customer, found)
}
