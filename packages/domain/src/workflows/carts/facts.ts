import { plus, type Instant } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { canonicalJson } from '../../kernel/plain.ts'
import type { Cart } from '../../model/subscriptions/cart.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { CreateCart, UpdateCart } from './messages.ts'
import { lineOf } from '../../model/subscriptions/order-line-fields.ts'

/** What the rules look at when a cart is filled. */
export interface CreateCartFacts extends Standing, Selling, NamedReseller {
  /** The cart holds just this already. */
  readonly isSame: boolean
  readonly cartIsFree: boolean
}

/** Whether a cart is still the partner's to change and to order. */
export interface OpenCart {
  readonly cart: Cart
  readonly cartIsOfPartner: boolean
  readonly isCheckedOut: boolean
  readonly isExpired: boolean
  readonly expiredAt: Instant
}

export type UpdateCartFacts = Omit<CreateCartFacts, 'cartIsFree'> & OpenCart

export function createCartFacts(asked: CreateCart, context: Context): CreateCartFacts {
  const cart = customerOf(context.world, asked.customer).carts.get(asked.cart)
  return {
    ...fillingFacts(asked, context),
    isSame: cart !== undefined && holds(cart, asked),
    cartIsFree: cart === undefined || (holds(cart, asked) && cart.order === null),
  }
}

export function updateCartFacts(asked: UpdateCart, context: Context): UpdateCartFacts {
  const open = openCart(asked, context)
  return { ...fillingFacts(asked, context), ...open, isSame: holds(open.cart, asked) }
}

export function openCart(
  { partner, customer, cart: id }: Pick<UpdateCart, 'partner' | 'customer' | 'cart'>,
  { world }: Context,
): OpenCart {
  const cart = customerOf(world, customer).carts.get(id)
  invariant(cart, `cart ${id} exists`)
  const expiredAt = plus(cart.createdAt, world.settings.cartKept)
  return {
    cart,
    cartIsOfPartner: cart.partner === partner,
    isCheckedOut: cart.order !== null,
    isExpired: world.now >= expiredAt,
    expiredAt,
  }
}

function fillingFacts(asked: CreateCart | UpdateCart, { world, actor }: Context) {
  const resellers = asked.reseller === undefined ? [] : [asked.reseller]
  return {
    ...standing(world, { ...asked, resellers }),
    ...selling(world, actor, asked),
    ...namedReseller(world, asked),
  }
}

function holds(cart: Cart, { partner, reseller, lines }: CreateCart | UpdateCart): boolean {
  return (
    cart.partner === partner &&
    cart.reseller === (reseller ?? null) &&
    canonicalJson(cart.lines) === canonicalJson(lines.map(lineOf))
  )
}
