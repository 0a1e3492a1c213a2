import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AzureSubscription, Customer } from '@understudy/domain'
import { act, bodyOf, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import { attributesOf, collection, collectionOf, link, selfLinks } from '../wire/envelope.ts'
import { FaultError, faults } from '../wire/fault.ts'
import type { Held } from '../subscriptions/resource.ts'
import { heldOf } from '../subscriptions/routes.ts'

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

const tags = ['Partner Center: Azure entitlements']
const ofSubscription = z.object({ customer: z.string(), subscription: z.string() })
const ofEntitlement = ofSubscription.extend({ entitlement: z.string() })
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})
const path = '/customers/{customer}/subscriptions/{subscription}/azureEntitlements'

/** The Azure subscriptions below a plan, or behind one 0145P subscription. */
export const azureEntitlements = new OpenAPIHono<PartnerCenterEnv>()

azureEntitlements.openapi(
  createRoute({
    method: 'get',
    path,
    tags,
    summary: 'Azure subscriptions of a plan or of a 0145P subscription',
    request: { params: ofSubscription },
    responses: ok('The entitlements.', collectionOf(entitlementSchema)),
  }),
  (c) => {
    const { customer, held } = heldOf(c, c.req.valid('param'))
    const items = below(customer, held).map((azure) => entitlement(c, customer, held, azure))
    return c.json(collection(items), 200)
  },
)

azureEntitlements.openapi(
  createRoute({
    method: 'get',
    path: `${path}/{entitlement}`,
    tags,
    summary: 'One Azure subscription',
    request: { params: ofEntitlement },
    responses: ok('The entitlement.', entitlementSchema),
  }),
  (c) => {
    const { customer, held, azure } = entitlementOf(c, c.req.valid('param'))
    return c.json(entitlement(c, customer, held, azure), 200)
  },
)

azureEntitlements.openapi(
  createRoute({
    method: 'post',
    path: `${path}/{entitlement}/cancel`,
    tags,
    summary: 'Cancels an Azure subscription',
    description:
      'Body: `cancellationReason: "compromise"`. The answer still says active, as the real one does.',
    request: { params: ofEntitlement },
    responses: ok('The entitlement.', entitlementSchema),
  }),
  async (c) => {
    const { customer, held, azure } = entitlementOf(c, c.req.valid('param'))
    const { cancellationReason } = await bodyOf(
      c,
      z.object({ cancellationReason: z.string().optional() }),
    )
    if (cancellationReason?.toLowerCase() !== 'compromise') {
      throw new FaultError(400, '900307', 'The cancellation reason is compromise.')
    }
    const names = { partner: callerOf(c).id, customer: customer.id, entitlement: azure.id }
    await act(c, { type: 'CancelAzureSubscription', ...names })
    return c.json(entitlement(c, customer, held, azure), 200)
  },
)

azureEntitlements.openapi(
  createRoute({
    method: 'post',
    path: `${path}/{entitlement}/reactivate`,
    tags,
    summary: 'Reactivates a cancelled Azure subscription',
    request: { params: ofEntitlement },
    responses: {
      ...faults,
      202: {
        description: 'The entitlement as it was.',
        content: { 'application/json': { schema: entitlementSchema } },
      },
    },
  }),
  async (c) => {
    const { customer, held, azure } = entitlementOf(c, c.req.valid('param'))
    const names = { partner: callerOf(c).id, customer: customer.id, entitlement: azure.id }
    await act(c, { type: 'ReactivateAzureSubscription', ...names })
    return c.json(entitlement(c, customer, held, azure), 202)
  },
)

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
