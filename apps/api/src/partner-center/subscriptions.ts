import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { isLicenceSubscription, type Customer } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from './act.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from './env.ts'
import { collection, collectionOf, versionOf } from './envelope.ts'
import { badRequest, FaultError, faults, notFound } from './fault.ts'
import { lossAcceptedBy } from './loss-acceptance.ts'
import { queryValue } from './path.ts'
import {
  heldBy,
  heldById,
  statuses,
  subscriptionResource,
  subscriptionSchema,
  type Held,
} from './subscription-resource.ts'
import { snakeCase } from './wire.ts'

const tags = ['Partner Center: subscriptions']
const ofCustomer = z.object({ customer: z.string() })
const ofSubscription = ofCustomer.extend({ subscription: z.string() })
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** Commerce subscriptions and Azure plans of one customer with the calling partner. */
export const subscriptions = new OpenAPIHono<PartnerCenterEnv>()

subscriptions.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/subscriptions',
    tags,
    summary: 'Subscriptions of a customer',
    description:
      'After a transition the Azure plan stands for the subscriptions under it; they are its azureEntitlements. Query: `mpn_id`, `order_id`.',
    request: { params: ofCustomer },
    responses: ok('The subscriptions.', collectionOf(subscriptionSchema)),
  }),
  (c) => {
    const { opened, caller } = c.var
    const customer = customerOf(c, c.req.param('customer'))
    const mpn = queryValue(c.req.url, 'mpn_id')
    const order = queryValue(c.req.url, 'order_id')?.toLowerCase()
    const items = heldBy(customer, caller.partner)
      .map((held) => subscriptionResource(opened, customer, held))
      .filter((item) => mpn === undefined || item.partnerId === mpn)
      .filter((item) => order === undefined || item.orderId === order)
    const self = `/customers/${opened.identities.guid('customer', customer.id)}/subscriptions`
    return c.json(collection(items, self), 200)
  },
)

subscriptions.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/subscriptions/{subscription}',
    tags,
    summary: 'One subscription',
    request: { params: ofSubscription },
    responses: ok('The subscription.', subscriptionSchema),
  }),
  (c) => {
    const { customer, held } = heldOf(c, c.req.valid('param'))
    return c.json(subscriptionResource(c.var.opened, customer, held), 200)
  },
)

const patchSchema = z.object({
  friendlyName: z.string().optional(),
  quantity: z.int().optional(),
  autoRenewEnabled: z.boolean().optional(),
  billingCycle: z.string().optional(),
  status: z.enum(statuses).optional(),
  attributes: z.object({ etag: z.string().optional() }).optional(),
})

subscriptions.openapi(
  createRoute({
    method: 'patch',
    path: '/customers/{customer}/subscriptions/{subscription}',
    tags,
    summary: 'Changes licences, renewal, name or status of a subscription',
    description:
      'Body: the whole subscription as it was read, changed. Its `attributes.etag` (or `If-Match`) must be the newest. Whose services would stop by it is refused, unless the header `Understudy-Accept-Loss` names them all, as in `user-1,user-2`.',
    request: { params: ofSubscription },
    responses: ok('The subscription as it is now.', subscriptionSchema),
  }),
  async (c) => {
    const { customer, held } = heldOf(c, c.req.valid('param'))
    const wish = await bodyOf(c, patchSchema)
    const version = readVersion(held, wish.attributes?.etag || c.req.header('If-Match'))
    await (held.kind === 'plan'
      ? updatePlan(c, customer, held.row, wish, version)
      : updateSubscription(c, customer, held.row, wish, version))
    const world = await c.var.opened.workspace.world()
    const now = byId(world.customers, customer.id) ?? customer
    const changed = heldById(now, c.var.caller.partner, held.row.id) ?? held
    return c.json(subscriptionResource({ ...c.var.opened, world }, now, changed), 200)
  },
)

type Wish = z.output<typeof patchSchema>
type Row<Kind extends Held['kind']> = Extract<Held, { kind: Kind }>['row']

async function updateSubscription(
  c: PartnerCenterContext,
  customer: Customer,
  row: Row<'commerce'>,
  wish: Wish,
  version: number,
) {
  const { friendlyName: name, quantity = 0, autoRenewEnabled: autoRenew, billingCycle } = wish
  if (billingCycle && isLicenceSubscription(row) && snakeCase(billingCycle) !== row.billingCycle) {
    throw new FaultError(400, '2054', 'The billing cycle is changed by updating the order.')
  }
  if (quantity < 0) throw new FaultError(400, '2002', 'The quantity is at least 1.')
  const status = wish.status === 'deleted' ? wish.status : wantedStatus(wish, row)
  const lossAccepted = lossAcceptedBy(c, customer)
  await act(c, {
    type: 'UpdateSubscription',
    partner: callerOf(c).id,
    customer: customer.id,
    subscription: row.id,
    version,
    ...(status === undefined ? {} : { status }),
    ...(name && name !== row.name ? { name } : {}),
    ...(quantity === 0 || quantity === row.quantity ? {} : { quantity }),
    ...(autoRenew === undefined || autoRenew === showsRenewal(row) ? {} : { autoRenew }),
    ...(lossAccepted === undefined ? {} : { lossAccepted }),
  })
}

async function updatePlan(
  c: PartnerCenterContext,
  customer: Customer,
  row: Row<'plan'>,
  wish: Wish,
  version: number,
) {
  if (version !== row.version) {
    const message = 'The subscription has changed since it was read.'
    throw new FaultError(c.var.deps.staleVersionStatus, '2055', message)
  }
  const parties = { partner: callerOf(c).id, customer: customer.id, plan: row.id }
  const status = wantedStatus(wish, row)
  if (status === 'suspended') await act(c, { type: 'SuspendAzurePlan', ...parties })
  if (status === 'active') await act(c, { type: 'ReactivateAzurePlan', ...parties })
}

/** What the resource shows: usage has no term, and is said to renew. */
const showsRenewal = (row: Row<'commerce'>) => !isLicenceSubscription(row) || row.autoRenew

/** Undefined when it stays as it is. @throws FaultError 400 for what a partner cannot ask for */
function wantedStatus({ status }: Wish, row: Held['row']) {
  if (status === undefined || status === 'none' || status === row.status) return undefined
  if (status === 'active' || status === 'suspended') return status
  throw new FaultError(400, '800040', `The status cannot change from ${row.status} to ${status}.`)
}

/** The version that the client read. @throws FaultError 400 when there is none, or another subscription's */
function readVersion(held: Held, etag: string | undefined): number {
  if (!etag) throw badRequest('attributes.etag is missing: read the subscription first.')
  const read = versionOf(etag)
  if (!read || read.id !== held.row.id) {
    throw badRequest('attributes.etag is not one of this subscription.')
  }
  return read.version
}

/** @throws FaultError 404 with code 20003 when the customer has no such subscription with the caller */
export function heldOf(
  c: PartnerCenterContext,
  address: { readonly customer: string; readonly subscription: string },
) {
  const customer = customerOf(c, address.customer)
  const id = c.var.opened.identities.idOf('subscription', address.subscription)
  const held = id === undefined ? undefined : heldById(customer, c.var.caller.partner, id)
  if (held) return { customer, held }
  if (byId(c.var.opened.world.customers, customer.id)) {
    throw new FaultError(404, '20003', `There is no subscription ${address.subscription}.`)
  }
  throw notFound('There is no such customer.')
}
