import { z } from '@hono/zod-openapi'
import { dayOf } from '@understudy/domain'
import { attributesOf, collection, collectionOf } from '../wire/envelope.ts'
import { productSku } from '../licenses/resource.ts'
import { heldBy, subscriptionResource, subscriptionSchema } from './resource.ts'
import { heldOf } from './lookup.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const provisioningSchema = z
  .object({
    skuId: z.string(),
    status: z.enum(['success', 'pending', 'failed']),
    quantity: z.int(),
    endDate: z.string(),
    attributes: attributesOf('SubscriptionProvisioningStatus'),
  })
  .openapi('SubscriptionProvisioningStatus')

/** What a subscription has beneath it. */
export const subscriptionDetails = resource('subscriptions', [
  route({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}/addons',
    needs: ['commerce'],
    summary: 'Add-ons of a subscription',
    answer: ok('The add-ons.', collectionOf(subscriptionSchema)),
    handle: (c, { params }) => {
      const { opened, caller } = c.var
      const { customer, held: base } = heldOf(c, params)
      const items = heldBy(customer, caller.partner)
        .filter((held) => held.kind === 'csp-license' && held.parent === base.id)
        .map((held) => subscriptionResource(opened, customer, held))
      return collection(items)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}/provisioningstatus',
    needs: ['commerce'],
    summary: 'Whether the licences of a subscription are there',
    answer: ok('The status.', provisioningSchema),
    handle: (c, { params }) => {
      const { opened } = c.var
      const { customer, held } = heldOf(c, params)
      const { quantity, commitmentEndDate, offerId } = subscriptionResource(opened, customer, held)
      const sku = held.kind === 'csp-license' ? held.sku : null
      return {
        skuId: productSku(opened, sku ?? offerId, dayOf(opened.world.now)).id,
        status: held.status === 'pending' ? ('pending' as const) : ('success' as const),
        quantity,
        endDate: commitmentEndDate,
        attributes: { objectType: 'SubscriptionProvisioningStatus' as const },
      }
    },
  }),
])
