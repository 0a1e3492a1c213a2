import fc from 'fast-check'
import type { Told } from './builders.ts'
import { cart, sold } from './shop.ts'

/** Lines of a cart, some of which cannot be bought, and how often somebody checks it out. */
export interface CartCase {
  readonly lines: readonly CartLine[]
  readonly times: number
}

interface CartLine {
  readonly offer: keyof typeof sold
  /** Index of the line that is its base; none when it is no add-on. */
  readonly base: number
  readonly quantity: number
  /** Takes the id of the line before it. */
  readonly repeats: boolean
}

export const cartCase: fc.Arbitrary<CartCase> = fc.record({
  lines: fc.array(
    fc.record({
      offer: fc.constantFrom('azure', 'e3', 'e3Trial', 'e4', 'business', 'audio', 'plan'),
      base: fc.nat({ max: 7 }),
      quantity: fc.integer({ min: 1, max: 320 }),
      repeats: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  times: fc.integer({ min: 1, max: 3 }),
})

export function cartTold({ lines, times }: CartCase): Told[] {
  const asked = lines.map(({ offer, base, quantity, repeats }, index) => ({
    subscription: repeats && index > 0 ? `line-${index - 1}` : `line-${index}`,
    offer: sold[offer],
    quantity,
    ...(offer === 'audio' ? { parent: `line-${base}` } : {}),
  }))
  const checkOut = cart('CheckOutCart', { cart: 'cart-1' })
  return [
    cart('CreateCart', { cart: 'cart-1', lines: asked }),
    ...Array.from({ length: times }, () => checkOut),
  ]
}
