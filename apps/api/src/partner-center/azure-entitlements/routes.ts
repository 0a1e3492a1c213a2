import { z } from '@hono/zod-openapi'
import { act, callerOf } from '../wire/act.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { refused } from '../wire/refused.ts'
import { heldOf } from '../subscriptions/lookup.ts'
import { ok, taken } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { below, entitlementOf } from './lookup.ts'
import { entitlement, entitlementSchema } from './resource.ts'

const path = '/customers/{customer}/subscriptions/{subscription}/azureEntitlements'

/** The Azure subscriptions below a plan, or behind one 0145P subscription. */
export const azureEntitlements = resource('Azure entitlements', [
  route({
    method: 'get',
    path,
    needs: ['commerce'],
    summary: 'Azure subscriptions of a plan or of a 0145P subscription',
    answer: ok('The entitlements.', collectionOf(entitlementSchema)),
    handle: (c, { params }) => {
      const { customer, held } = heldOf(c, params)
      const items = below(customer, held).map((azure) => entitlement(c, customer, held, azure))
      return collection(items)
    },
  }),

  route({
    method: 'get',
    path: `${path}/{entitlement}`,
    needs: ['commerce'],
    summary: 'One Azure subscription',
    answer: ok('The entitlement.', entitlementSchema),
    handle: (c, { params }) => {
      const { customer, held, azure } = entitlementOf(c, params)
      return entitlement(c, customer, held, azure)
    },
  }),

  route({
    method: 'post',
    path: `${path}/{entitlement}/cancel`,
    needs: ['commerce'],
    summary: 'Cancels an Azure subscription',
    description:
      'Body: `cancellationReason: "compromise"`. The answer still says active, as the real one does.',
    gives: ['CancelAzureSubscription'],
    body: z.object({ cancellationReason: z.string().optional() }),
    answer: ok('The entitlement.', entitlementSchema),
    handle: async (c, { params, body }) => {
      const { customer, held, azure } = entitlementOf(c, params)
      const { cancellationReason } = await body()
      if (cancellationReason?.toLowerCase() !== 'compromise') {
        throw refused('cancellation-reason-invalid', 'The cancellation reason is compromise.')
      }
      const names = { partner: callerOf(c).id, customer: customer.id, entitlement: azure.id }
      await act(c, { type: 'CancelAzureSubscription', ...names })
      return entitlement(c, customer, held, azure)
    },
  }),

  route({
    method: 'post',
    path: `${path}/{entitlement}/reactivate`,
    needs: ['commerce'],
    summary: 'Reactivates a cancelled Azure subscription',
    gives: ['ReactivateAzureSubscription'],
    answer: taken('The entitlement as it was.', entitlementSchema),
    handle: async (c, { params }) => {
      const { customer, held, azure } = entitlementOf(c, params)
      const names = { partner: callerOf(c).id, customer: customer.id, entitlement: azure.id }
      await act(c, { type: 'ReactivateAzureSubscription', ...names })
      return entitlement(c, customer, held, azure)
    },
  }),
])
