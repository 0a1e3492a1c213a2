import type { Customer } from '@understudy/domain'
import { byId, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { notFound, refused } from '../wire/refused.ts'
import { heldById, subscriptionResource, type Held, type SubscriptionResource } from './resource.ts'

/** @throws FaultError 404 with code 20003 when the customer has no such subscription with the caller */
export function heldOf(
  c: PartnerCenterContext,
  address: { readonly customer: string; readonly subscription: string },
) {
  const customer = customerOf(c, address.customer)
  const id = c.var.opened.identities.idOf('subscription', address.subscription)
  const held = id === undefined ? undefined : heldById(customer, c.var.caller.partner, id)
  if (held) return { customer, held }
  if (byId(c.var.opened.world.customers, customer.id)) {
    throw refused('unknown-subscription', `There is no subscription ${address.subscription}.`)
  }
  throw notFound('There is no such customer.')
}

/** The subscription as it is once something was done. */
export async function readAgain(
  c: PartnerCenterContext,
  customer: Customer,
  held: Held,
): Promise<SubscriptionResource> {
  const world = await c.var.opened.workspace.world()
  const now = byId(world.customers, customer.id) ?? customer
  const changed = heldById(now, c.var.caller.partner, held.id) ?? held
  return subscriptionResource({ ...c.var.opened, world }, now, changed)
}
