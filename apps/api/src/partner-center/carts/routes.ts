import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Cart, Customer } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from '../wire/act.ts'
import { cartGuid, cartResource, cartSchema, isOrdered, type CartResource } from './resource.ts'
import { checkedOut, checkOutSchema } from './check-out.ts'
import { linesOf, wishSchema } from './wish.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import { FaultError, faults } from '../wire/fault.ts'

const tags = ['Partner Center: carts']
const ofCustomer = z.object({ customer: z.string() })
const ofCart = ofCustomer.extend({ cart: z.string() })
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const body =
  'Body: `lineItems` of `id`, `catalogItemId` (an offer, or the Azure plan), `quantity`, `friendlyName`, `billingCycle`, `addonItems`, `participants` (`transaction_reseller`, MPN id).'

/** What is collected to be ordered; a cart is kept for seven days. */
export const carts = new OpenAPIHono<PartnerCenterEnv>()

carts.openapi(
  createRoute({
    method: 'post',
    path: '/customers/{customer}/carts',
    tags,
    summary: 'Fills a cart',
    description: `${body} A line that could not be ordered now has an \`error\`.`,
    request: { params: ofCustomer },
    responses: { ...faults, 201: answer('The cart.', cartSchema) },
  }),
  async (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const partner = callerOf(c).id
    const cart = c.var.opened.identities.guid('cart', `${partner}:${c.var.request}`)
    const wish = linesOf(c, customer, cart, await bodyOf(c, wishSchema))
    await act(c, { type: 'CreateCart', partner, customer: customer.id, cart, ...wish })
    return c.json(await readAgain(c, customer, cart), 201)
  },
)

carts.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/carts/{cart}',
    tags,
    summary: 'One cart',
    request: { params: ofCart },
    responses: { ...faults, 200: answer('The cart.', cartSchema) },
  }),
  (c) => {
    const { customer, cart } = cartAsked(c, c.req.valid('param'))
    return c.json(cartResource(c.var.opened, customer, cart), 200)
  },
)

carts.openapi(
  createRoute({
    method: 'put',
    path: '/customers/{customer}/carts/{cart}',
    tags,
    summary: 'Replaces the lines of a cart',
    description: body,
    request: { params: ofCart },
    responses: { ...faults, 201: answer('The cart as it is now.', cartSchema) },
  }),
  async (c) => {
    const { customer, cart } = cartAsked(c, c.req.valid('param'))
    refuseOrdered(customer, cart)
    const wish = linesOf(c, customer, cart.id, await bodyOf(c, wishSchema))
    const of = { partner: callerOf(c).id, customer: customer.id, cart: cart.id }
    await act(c, { type: 'UpdateCart', ...of, ...wish })
    return c.json(await readAgain(c, customer, cart.id), 201)
  },
)

carts.openapi(
  createRoute({
    method: 'post',
    path: '/customers/{customer}/carts/{cart}/checkout',
    tags,
    summary: 'Orders a cart, once; what can be bought of it is bought',
    description:
      'Lines that are refused are in `orderErrors`; when none can be bought, the call fails.',
    request: { params: ofCart },
    responses: { ...faults, 201: answer('What was ordered.', checkOutSchema) },
  }),
  async (c) => {
    const { customer, cart } = cartAsked(c, c.req.valid('param'))
    refuseOrdered(customer, cart)
    return c.json(await checkedOut(c, customer, cart), 201)
  },
)

/** @throws FaultError 404 with code 800008 for a cart that is none of the caller's */
function cartAsked(
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
  if (!cart) throw new FaultError(404, '800008', `There is no cart ${address.cart}.`)
  return { customer, cart }
}

/** @throws FaultError 400 with code 800065 for a cart whose only line, a plan, was bought */
function refuseOrdered(customer: Customer, cart: Cart): void {
  if (cart.order === null && isOrdered(customer, cart)) {
    throw new FaultError(400, '800065', 'The cart has been ordered.')
  }
}

async function readAgain(
  c: PartnerCenterContext,
  { id }: Customer,
  cart: string,
): Promise<CartResource> {
  const world = await c.var.opened.workspace.world()
  const customer = byId(world.customers, id)
  const found = customer && byId(customer.carts, cart)
  if (!customer || !found) throw new FaultError(500, '800003', 'The cart was not kept.')
  return cartResource({ ...c.var.opened, world }, customer, found)
}
