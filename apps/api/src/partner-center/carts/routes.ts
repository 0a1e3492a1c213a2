import { act, callerOf, customerOf } from '../wire/act.ts'
import { cartResource, cartSchema } from './resource.ts'
import { checkedOut, checkOutSchema } from './check-out.ts'
import { linesOf, wishSchema } from './wish.ts'
import { created, ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { cartAsked, readAgain } from './lookup.ts'

const body =
  'Body: `lineItems` of `id`, `catalogItemId` (an offer, or the Azure plan), `quantity`, `friendlyName`, `billingCycle`, `addonItems`, `participants` (`transaction_reseller`, MPN id).'

/** What is collected to be ordered; a cart is kept for seven days. */
export const carts = resource('carts', [
  route({
    method: 'post',
    path: '/customers/{customer}/carts',
    needs: ['commerce'],
    summary: 'Fills a cart',
    description: `${body} A line that could not be ordered now has an \`error\`.`,
    gives: ['CreateCart'],
    body: wishSchema,
    answer: created('The cart.', cartSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const partner = callerOf(c).id
      const cart = c.var.opened.identities.guid('cart', `${partner}:${c.var.request}`)
      const wish = linesOf(c, customer, cart, await body())
      await act(c, { type: 'CreateCart', partner, customer: customer.id, cart, ...wish })
      return await readAgain(c, customer, cart)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/carts/{cart}',
    needs: ['commerce'],
    summary: 'One cart',
    answer: ok('The cart.', cartSchema),
    handle: (c, { params }) => {
      const { customer, cart } = cartAsked(c, params)
      return cartResource(c.var.opened, customer, cart)
    },
  }),

  route({
    method: 'put',
    path: '/customers/{customer}/carts/{cart}',
    needs: ['commerce'],
    summary: 'Replaces the lines of a cart',
    description: body,
    gives: ['UpdateCart'],
    body: wishSchema,
    answer: created('The cart as it is now.', cartSchema),
    handle: async (c, { params, body }) => {
      const { customer, cart } = cartAsked(c, params)
      const wish = linesOf(c, customer, cart.id, await body())
      const of = { partner: callerOf(c).id, customer: customer.id, cart: cart.id }
      await act(c, { type: 'UpdateCart', ...of, ...wish })
      return await readAgain(c, customer, cart.id)
    },
  }),

  route({
    method: 'post',
    path: '/customers/{customer}/carts/{cart}/checkout',
    needs: ['commerce'],
    summary: 'Orders a cart, once; what can be bought of it is bought',
    description:
      'Lines that are refused are in `orderErrors`; when none can be bought, the call fails.',
    gives: ['CheckOutCart'],
    answer: created('What was ordered.', checkOutSchema),
    handle: async (c, { params }) => {
      const { customer, cart } = cartAsked(c, params)
      return await checkedOut(c, customer, cart)
    },
  }),
])
