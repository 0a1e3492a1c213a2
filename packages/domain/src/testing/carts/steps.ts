import type { Told } from '../builders.ts'
import { sold } from '../shop.ts'

/** What contoso fills for adatum in the world of each column of capabilities. */
export function fullCart(by: string): Told {
  const lines = [{ subscription: 'carted', offer: sold.e3 }]
  const of = { partner: by, customer: 'adatum' }
  return [`${by}/admin-agent`, { type: 'CreateCart', ...of, cart: 'full', lines }]
}

/** What contoso says to order by carts in such a world. */
export function cartSteps(lines: readonly object[]): Told[] {
  const of = { partner: 'contoso', customer: 'adatum' }
  return [
    { type: 'CreateCart', ...of, cart: 'new-cart', lines } as const,
    { type: 'UpdateCart', ...of, cart: 'full', lines } as const,
    { type: 'CheckOutCart', ...of, cart: 'full' } as const,
  ].map((step) => ['contoso/admin-agent', step])
}
