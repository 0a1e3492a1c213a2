import { azurePlanProduct, type Partner } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { byId } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { FaultError } from '../wire/fault.ts'
import { legacyOffer, legacyOffers } from '../offers/resource.ts'
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
    throw new FaultError(403, '800020', `${item} cannot be bought here: order the offer instead.`)
  }
  const near = nearest(
    item,
    legacyOffers.map(({ id }) => id),
  )
  throw new FaultError(
    400,
    '800004',
    `There is no offer ${item}.`,
    near === undefined ? [] : [near],
  )
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
    throw new FaultError(400, '800042', 'All lines of an order have one partner of record here.')
  }
  const partner = c.var.opened.world.partners.rows().find((one) => one.mpn === mpn)
  if (partner) return partner
  throw new FaultError(404, '800015', `No partner has the MPN id ${mpn}.`)
}

/** The subscription behind a GUID or an id of our own. @throws FaultError 404 with code 20003 */
export function subscriptionNamed(
  c: PartnerCenterContext,
  customer: { readonly subscriptions: Parameters<typeof byId>[0] },
  text: string,
): string {
  const id = c.var.opened.identities.idOf('subscription', text)
  if (id !== undefined && byId(customer.subscriptions, id)) return id
  throw new FaultError(404, '20003', `There is no subscription ${text}.`)
}
