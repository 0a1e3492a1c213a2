import type { Cart, Customer } from '@understudy/domain'
import { byId, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'
import { cartGuid, cartResource, type CartResource } from './resource.ts'

/** @throws FaultError 404 with code 800008 for a cart that is none of the caller's */
export function cartAsked(
  c: PartnerCenterContext,
  address: { readonly customer: string; readonly cart: string },
): { readonly customer: Customer; readonly cart: Cart } {
  const { opened, caller } = c.var
  const customer = customerOf(c, address.customer)
  const cart = customer.carts
    .rows()
    .find(
      (one) =>
        one.partner === caller.partner &&
        (one.id === address.cart || cartGuid(opened, one) === address.cart.toLowerCase()),
    )
  if (!cart) throw refused('unknown-cart', `There is no cart ${address.cart}.`)
  return { customer, cart }
}

/** @throws FaultError 500 with code 800003 when it was not kept */
export async function readAgain(
  c: PartnerCenterContext,
  { id }: Customer,
  cart: string,
): Promise<CartResource> {
  const world = await c.var.opened.workspace.world()
  const customer = byId(world.customers, id)
  const found = customer && byId(customer.carts, cart)
  if (!customer || !found) throw refused('cart-not-kept', 'The cart was not kept.')
  return cartResource({ ...c.var.opened, world }, customer, found)
}
