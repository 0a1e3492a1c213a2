import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { azurePlanProduct, planId, type Customer, type Partner } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from './act.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from './env.ts'
import {
  attributesOf,
  collection,
  collectionOf,
  etagOf,
  link,
  linkSchema,
  selfLinks,
} from './envelope.ts'
import { badRequest, FaultError, faults } from './fault.ts'
import { everBoughtBy, heldById, subscriptionResource, type Held } from './subscription-resource.ts'

const lineSchema = z.object({
  lineItemNumber: z.int(),
  offerId: z.string(),
  subscriptionId: z.string(),
  friendlyName: z.string(),
  quantity: z.int(),
  partnerIdOnRecord: z.string().optional(),
  links: z.object({ subscription: linkSchema }),
})

const orderSchema = z
  .object({
    id: z.string(),
    referenceCustomerId: z.string(),
    billingCycle: z.literal('monthly'),
    lineItems: z.array(lineSchema),
    creationDate: z.string(),
    status: z.literal('completed'),
    transactionType: z.literal('UserPurchase'),
    links: selfLinks,
    attributes: attributesOf('Order').extend({ etag: z.string() }),
  })
  .openapi('PartnerCenterOrder')

const tags = ['Partner Center: orders']
const params = z.object({ customer: z.string() })
const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: orderSchema } },
})

/** Orders of one line: a 0145P or licence offer, or the Azure plan by its catalog item id. */
export const orders = new OpenAPIHono<PartnerCenterEnv>()

orders.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/orders',
    tags,
    summary: 'What the partner ordered for a customer',
    request: { params },
    responses: {
      ...faults,
      200: {
        description: 'The orders.',
        content: { 'application/json': { schema: collectionOf(orderSchema) } },
      },
    },
  }),
  (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const bought = everBoughtBy(customer, c.var.caller.partner)
    return c.json(collection(bought.map((held) => order(c, customer, held))), 200)
  },
)

orders.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/orders/{order}',
    tags,
    summary: 'One order',
    request: { params: params.extend({ order: z.string() }) },
    responses: { ...faults, 200: answer('The order.') },
  }),
  (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const id = c.req.param('order').toLowerCase()
    const found = everBoughtBy(customer, c.var.caller.partner)
      .map((held) => order(c, customer, held))
      .find((one) => one.id === id)
    if (!found) throw new FaultError(404, '20000', `There is no order ${id}.`)
    return c.json(found, 200)
  },
)

const wishSchema = z.object({
  lineItems: z.array(
    z.object({
      offerId: z.string(),
      friendlyName: z.string().optional(),
      quantity: z.int().default(1),
      partnerIdOnRecord: z.string().optional(),
    }),
  ),
})

orders.openapi(
  createRoute({
    method: 'post',
    path: '/customers/{customer}/orders',
    tags,
    summary: 'Places an order',
    description:
      'Body: `lineItems` with one line of `offerId`, `quantity`, `partnerIdOnRecord` (MPN id).',
    request: { params },
    responses: { ...faults, 201: answer('The order.') },
  }),
  async (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const { lineItems } = await bodyOf(c, wishSchema)
    const [line, second] = lineItems
    if (!line) throw badRequest('An order has a line.')
    if (second) throw new FaultError(400, '800042', 'An order has one line here.')
    const id = await bought(c, customer, line)
    const world = await c.var.opened.workspace.world()
    const now = byId(world.customers, customer.id) ?? customer
    const held = heldById(now, c.var.caller.partner, id)
    if (!held) throw new FaultError(500, '800005', 'The order was not fulfilled.')
    return c.json(order(c, now, held), 201)
  },
)

type Line = z.output<typeof wishSchema>['lineItems'][number]

/** The id of what was bought. The same request makes the same id, so that sending it again buys nothing more. */
async function bought(c: PartnerCenterContext, customer: Customer, line: Line): Promise<string> {
  const partner = callerOf(c).id
  const reseller = resellerOf(c, line.partnerIdOnRecord)
  const record = reseller ? { reseller: reseller.id } : {}
  const parties = { partner, customer: customer.id, ...record }
  if (line.offerId.toUpperCase().startsWith(azurePlanProduct.id)) {
    await act(c, { type: 'PurchaseAzurePlan', ...parties })
    return planId({ customer: customer.id, partner, partnerOfRecord: reseller?.id ?? partner })
  }
  const subscription = c.var.opened.identities.guid('order', `${partner}:${c.var.request}`)
  if (line.quantity < 1) throw new FaultError(400, '2002', 'The quantity is at least 1.')
  const { quantity, friendlyName } = line
  const named = friendlyName ? { name: friendlyName } : {}
  const what = { subscription, offer: line.offerId, quantity, ...named }
  await act(c, { type: 'PlaceOrder', ...parties, ...what })
  return subscription
}

/** @throws FaultError 404 with code 800015 when nobody has the MPN id */
function resellerOf(c: PartnerCenterContext, mpn: string | undefined): Partner | undefined {
  if (!mpn) return undefined
  const partner = c.var.opened.world.partners.rows().find((one) => one.mpn === mpn)
  if (partner) return partner
  throw new FaultError(404, '800015', `No partner has the MPN id ${mpn}.`)
}

function order(
  c: PartnerCenterContext,
  customer: Customer,
  held: Held,
): z.output<typeof orderSchema> {
  const { opened } = c.var
  const shown = subscriptionResource(opened, customer, held)
  const referenceCustomerId = opened.identities.guid('customer', customer.id)
  return {
    id: shown.orderId,
    referenceCustomerId,
    billingCycle: 'monthly',
    lineItems: [
      {
        lineItemNumber: 0,
        offerId: shown.offerId,
        subscriptionId: shown.id,
        friendlyName: shown.friendlyName,
        quantity: shown.quantity,
        ...(shown.partnerId === undefined ? {} : { partnerIdOnRecord: shown.partnerId }),
        links: { subscription: shown.links.self },
      },
    ],
    creationDate: shown.creationDate,
    status: 'completed',
    transactionType: 'UserPurchase',
    links: { self: link(`/customers/${referenceCustomerId}/orders/${shown.orderId}`) },
    attributes: { etag: etagOf(held.row.id, 1), objectType: 'Order' },
  }
}
