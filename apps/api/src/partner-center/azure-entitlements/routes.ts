import { z } from '@hono/zod-openapi'
import type { AzureSubscription, Customer } from '@understudy/domain'
import { act, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf, collection, collectionOf, link, selfLinks } from '../wire/envelope.ts'
import { FaultError } from '../wire/fault.ts'
import type { Held } from '../subscriptions/resource.ts'
import { heldOf } from '../subscriptions/routes.ts'
import { ok, taken } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const entitlementSchema = z
  .object({
    id: z.string(),
    friendlyName: z.string(),
    status: z.enum(['active', 'cancelled']),
    subscriptionId: z.string(),
    links: selfLinks,
    attributes: attributesOf('AzureEntitlement'),
  })
  .openapi('AzureEntitlement')

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
        throw new FaultError(400, '900307', 'The cancellation reason is compromise.')
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

/** What a plan holds, or the Azure side of one 0145P subscription. */
function below(customer: Customer, held: Held): AzureSubscription[] {
  const all = customer.azureSubscriptions.rows()
  return held.kind === 'plan'
    ? all.filter((azure) => azure.plan === held.row.id)
    : all.filter((azure) => azure.id === held.row.entitlement)
}

function entitlement(
  c: PartnerCenterContext,
  customer: Customer,
  held: Held,
  azure: AzureSubscription,
): z.output<typeof entitlementSchema> {
  const { identities } = c.var.opened
  const id = identities.guid('subscription', azure.id)
  const subscriptionId = identities.guid('subscription', held.row.id)
  const owner = `/customers/${identities.guid('customer', customer.id)}`
  const self = link(`${owner}/subscriptions/${subscriptionId}/azureEntitlements/${id}`)
  return {
    id,
    friendlyName: azure.name,
    status: azure.status,
    subscriptionId,
    links: { self },
    attributes: { objectType: 'AzureEntitlement' },
  }
}

/** @throws FaultError 404 with code 800111 when the subscription has no such entitlement */
function entitlementOf(
  c: PartnerCenterContext,
  address: {
    readonly customer: string
    readonly subscription: string
    readonly entitlement: string
  },
) {
  const { customer, held } = heldOf(c, address)
  const id = c.var.opened.identities.idOf('subscription', address.entitlement)
  const azure = below(customer, held).find((one) => one.id === id)
  if (azure) return { customer, held, azure }
  throw new FaultError(404, '800111', `There is no Azure subscription ${address.entitlement} here.`)
}
