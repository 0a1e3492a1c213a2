import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { dayOf } from '@understudy/domain'
import type { PartnerCenterEnv } from '../wire/env.ts'
import { attributesOf, collection, collectionOf } from '../wire/envelope.ts'
import { faults } from '../wire/fault.ts'
import { productSku } from '../licenses/resource.ts'
import { heldBy, subscriptionResource, subscriptionSchema } from './resource.ts'
import { heldOf } from './routes.ts'

const provisioningSchema = z
  .object({
    skuId: z.string(),
    status: z.enum(['success', 'pending', 'failed']),
    quantity: z.int(),
    endDate: z.string(),
    attributes: attributesOf('SubscriptionProvisioningStatus'),
  })
  .openapi('SubscriptionProvisioningStatus')

const tags = ['Partner Center: subscriptions']
const params = z.object({ customer: z.string(), subscription: z.string() })

/** What a subscription has beneath it. */
export const subscriptionDetails = new OpenAPIHono<PartnerCenterEnv>()

subscriptionDetails.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}/addons',
    tags,
    summary: 'Add-ons of a subscription',
    request: { params },
    responses: {
      ...faults,
      200: {
        description: 'The add-ons.',
        content: { 'application/json': { schema: collectionOf(subscriptionSchema) } },
      },
    },
  }),
  (c) => {
    const { opened, caller } = c.var
    const { customer, held: base } = heldOf(c, c.req.valid('param'))
    const items = heldBy(customer, caller.partner)
      .filter(({ kind, row }) => kind === 'commerce' && row.parent === base.row.id)
      .map((held) => subscriptionResource(opened, customer, held))
    return c.json(collection(items), 200)
  },
)

subscriptionDetails.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}/provisioningstatus',
    tags,
    summary: 'Whether the licences of a subscription are there',
    request: { params },
    responses: {
      ...faults,
      200: {
        description: 'The status.',
        content: { 'application/json': { schema: provisioningSchema } },
      },
    },
  }),
  (c) => {
    const { opened } = c.var
    const { customer, held } = heldOf(c, c.req.valid('param'))
    const { quantity, commitmentEndDate, offerId } = subscriptionResource(opened, customer, held)
    const sku = held.kind === 'commerce' ? held.row.sku : null
    return c.json(
      {
        skuId: productSku(opened, sku ?? offerId, dayOf(opened.world.now)).id,
        status: held.row.status === 'pending' ? ('pending' as const) : ('success' as const),
        quantity,
        endDate: commitmentEndDate,
        attributes: { objectType: 'SubscriptionProvisioningStatus' as const },
      },
      200,
    )
  },
)
