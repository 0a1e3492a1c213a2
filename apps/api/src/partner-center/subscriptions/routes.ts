import { customerOf } from '../wire/act.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { queryValue } from '../wire/path.ts'
import { patchSchema, patchSubscription } from './patch.ts'
import { heldBy, subscriptionResource, subscriptionSchema } from './resource.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { heldOf, readAgain } from './lookup.ts'

/** Commerce subscriptions and Azure plans of one customer with the calling partner. */
export const subscriptions = resource('subscriptions', [
  route({
    method: 'get',
    path: '/customers/{customer}/subscriptions',
    needs: ['commerce'],
    summary: 'Subscriptions of a customer',
    description:
      'After a transition the Azure plan stands for the subscriptions under it; they are its azureEntitlements. Query: `mpn_id`, `order_id`.',
    answer: ok('The subscriptions.', collectionOf(subscriptionSchema)),
    handle: (c, { params }) => {
      const { opened, caller } = c.var
      const customer = customerOf(c, params.customer)
      const mpn = queryValue(c.req.url, 'mpn_id')
      const order = queryValue(c.req.url, 'order_id')?.toLowerCase()
      const items = heldBy(customer, caller.partner)
        .map((held) => subscriptionResource(opened, customer, held))
        .filter((item) => mpn === undefined || item.partnerId === mpn)
        .filter((item) => order === undefined || item.orderId === order)
      const self = `/customers/${opened.identities.guid('customer', customer.id)}/subscriptions`
      return collection(items, self)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}',
    needs: ['commerce'],
    summary: 'One subscription',
    answer: ok('The subscription.', subscriptionSchema),
    handle: (c, { params }) => {
      const { customer, held } = heldOf(c, params)
      return subscriptionResource(c.var.opened, customer, held)
    },
  }),

  route({
    method: 'patch',
    path: '/customers/{customer}/subscriptions/{subscription}',
    needs: ['commerce'],
    summary: 'Changes licences, renewal, name, status or partner of record of a subscription',
    description:
      'Body: the whole subscription as it was read, changed. Its `attributes.etag` (or `If-Match`) must be the newest; without one, what is there is changed. Where the workspace’s setting `partnerCenterLoss` is `refuse`, ending somebody’s service is refused unless the header `Understudy-Accept-Loss` names them all, as in `user-1,user-2`.',
    gives: ['UpdateSubscription', 'SuspendAzurePlan', 'ReactivateAzurePlan'],
    body: patchSchema,
    answer: ok('The subscription as it is now.', subscriptionSchema),
    handle: async (c, { params, body }) => {
      const { customer, held } = heldOf(c, params)
      await patchSubscription(c, customer, held, await body())
      return await readAgain(c, customer, held)
    },
  }),
])
