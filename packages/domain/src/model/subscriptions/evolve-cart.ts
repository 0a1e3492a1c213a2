import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { CartEvent } from './cart-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveCart(world: World, event: CartEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: CartEvent, at: Instant): Customer {
  switch (event.type) {
    case 'CartCreated':
    case 'CartUpdated': {
      const { cart: id, partner, reseller, lines } = event
      const createdAt = customer.carts.get(id)?.createdAt ?? at
      const cart = { id, partner, reseller, lines, createdAt, order: null }
      return { ...customer, carts: customer.carts.with(id, cart) }
    }
    case 'CartCheckedOut': {
      const { order } = event
      const carts = withRow(customer.carts, event.cart, (cart) => ({ ...cart, order }))
      return { ...customer, carts }
    }
    default:
      return assertNever(event)
  }
}
