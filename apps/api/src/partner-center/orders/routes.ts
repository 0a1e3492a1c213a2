import { z } from '@hono/zod-openapi'
import { customerOf } from '../wire/act.ts'
import { attributesOf, collection, collectionOf } from '../wire/envelope.ts'
import { changeOrder, placeOrder, wishSchema } from './placing.ts'
import { orderResource, orderSchema, ordersListed } from './resource.ts'
import { queryValue } from '../wire/path.ts'
import { snakeCase } from '../wire/bind.ts'
import { created, ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { orderAsked, readOrder } from './lookup.ts'

const provisioningSchema = z.object({
  lineItemNumber: z.int(),
  status: z.enum(['Fulfilled', 'Unfulfilled']),
  quantityProvisioningInformation: z.array(z.object({ quantity: z.int(), status: z.string() })),
  attributes: attributesOf('OrderLineItemProvisioningStatus'),
})

/** Orders of offers, of several at once, and of the Azure plan by its catalog item id. */
export const orders = resource('orders', [
  route({
    method: 'get',
    path: '/customers/{customer}/orders',
    needs: ['commerce', 'order-history'],
    summary: 'What the partner ordered for a customer',
    description:
      'A new order shows after 15 minutes of the workspace’s clock (setting `orderListedAfter`); by its id it is there at once. Query: `billingType` (monthly, annual, none).',
    answer: ok('The orders.', collectionOf(orderSchema)),
    handle: (c, { params }) => {
      const { opened, caller } = c.var
      const customer = customerOf(c, params.customer)
      const wanted = queryValue(c.req.url, 'billingType')
      const items = ordersListed(opened, customer, caller.partner)
        .map((one) => orderResource(opened, customer, one))
        .filter(({ billingCycle }) => !wanted || billingCycle === snakeCase(wanted))
      const self = `/customers/${opened.identities.guid('customer', customer.id)}/orders`
      return collection(items, self)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/orders/{order}',
    needs: ['commerce', 'order-history'],
    summary: 'One order',
    answer: ok('The order.', orderSchema),
    handle: (c, { params }) => {
      const { customer, order } = orderAsked(c, params)
      return orderResource(c.var.opened, customer, order)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/orders/{order}/provisioningstatus',
    needs: ['commerce', 'order-history'],
    summary: 'Whether what was ordered is there yet',
    answer: ok('By line.', collectionOf(provisioningSchema)),
    handle: (c, { params }) => {
      const { order } = orderAsked(c, params)
      const items = order.held.map((held, lineItemNumber) => {
        const status = held.status === 'pending' ? ('Unfulfilled' as const) : ('Fulfilled' as const)
        const quantity = 'quantity' in held ? held.quantity : 1
        return {
          lineItemNumber,
          status,
          quantityProvisioningInformation: [{ quantity, status }],
          attributes: { objectType: 'OrderLineItemProvisioningStatus' as const },
        }
      })
      return collection(items)
    },
  }),

  route({
    method: 'post',
    path: '/customers/{customer}/orders',
    needs: ['commerce'],
    summary: 'Places an order: all of its lines, or none',
    description:
      'Body: `billingCycle`, `currencyCode`, `lineItems` of `offerId`, `quantity`, `friendlyName`, `partnerIdOnRecord` (MPN id). An add-on is ordered with a PATCH of the order of its base, or in a cart.',
    gives: ['PlaceOrder', 'PlaceOrders', 'PurchaseAzurePlan'],
    body: wishSchema,
    answer: created('The order.', orderSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const wish = await body()
      return await readOrder(c, customer, await placeOrder(c, customer, wish))
    },
  }),

  route({
    method: 'patch',
    path: '/customers/{customer}/orders/{order}',
    needs: ['commerce'],
    summary: 'Adds an add-on to an order, or changes its billing cycle',
    description:
      'Body: a line with `parentSubscriptionId` and no `subscriptionId` buys an add-on; another `billingCycle` holds for every line.',
    gives: ['PlaceOrder', 'ChangeBillingCycle'],
    body: wishSchema,
    answer: ok('The order as it is now.', orderSchema),
    handle: async (c, { params, body }) => {
      const { customer, order } = orderAsked(c, params)
      await changeOrder(c, customer, order, await body())
      return await readOrder(c, customer, order.id)
    },
  }),
])
