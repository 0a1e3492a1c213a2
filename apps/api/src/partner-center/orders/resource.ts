import { z } from '@hono/zod-openapi'
import { currencyOf, dayOf, listCurrency, plus, type Customer } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { attributesOf, etagOf, link, linkSchema } from '../wire/envelope.ts'
import { symbolOf } from '../products/resource.ts'
import { everBoughtBy, subscriptionResource, type Held } from '../subscriptions/resource.ts'

const lineSchema = z.object({
  lineItemNumber: z.int(),
  offerId: z.string(),
  subscriptionId: z.string(),
  parentSubscriptionId: z.string().optional(),
  termDuration: z.string().optional(),
  transactionType: z.literal('new'),
  friendlyName: z.string(),
  quantity: z.int(),
  partnerIdOnRecord: z.string().optional(),
  links: z.object({ subscription: linkSchema }),
})

export const orderSchema = z
  .object({
    id: z.string(),
    referenceCustomerId: z.string(),
    billingCycle: z.enum(['monthly', 'annual', 'triennial', 'none']),
    currencyCode: z.string(),
    currencySymbol: z.string(),
    lineItems: z.array(lineSchema),
    creationDate: z.string(),
    status: z.enum(['completed', 'pending']),
    transactionType: z.literal('UserPurchase'),
    links: z.object({ provisioningStatus: linkSchema, self: linkSchema }),
    attributes: attributesOf('Order').extend({ etag: z.string() }),
  })
  .openapi('PartnerCenterOrder')

export type OrderResource = z.output<typeof orderSchema>

/** What was bought together: subscriptions of one order, in the order in which they were bought. */
export interface Order {
  readonly id: string
  readonly held: readonly [Held, ...Held[]]
}

/** Every order of a partner, the oldest first. */
export function ordersOf(customer: Customer, partner: string): Order[] {
  const groups = Map.groupBy(everBoughtBy(customer, partner), orderOf)
  const all = [...groups].flatMap(([id, held]): Order[] => {
    const [first, ...more] = held.sort(byLine)
    return first ? [{ id, held: [first, ...more] }] : []
  })
  return all.sort((a, b) => byLine(a.held[0], b.held[0]))
}

/** What was bought first comes first, a base before its add-ons; ids of lines count up. */
function byLine(a: Held, b: Held): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  return left < right ? -1 : Number(left > right)
}

function keyOf(held: Held): string {
  const isAddOn = held.kind === 'csp-license' && held.parent !== null
  return `${held.purchasedAt} ${Number(isAddOn)} ${held.id}`
}

/** Those of them that the list of orders shows by now (ORD-08); by its id one is found at once. */
export function ordersListed({ world }: Opened, customer: Customer, partner: string): Order[] {
  return ordersOf(customer, partner).filter(
    ({ held: [first] }) => plus(first.purchasedAt, world.settings.orderListedAfter) <= world.now,
  )
}

export function orderGuid({ identities }: Opened, { id }: Order): string {
  return identities.guid('order', id)
}

export function orderResource(opened: Opened, customer: Customer, order: Order): OrderResource {
  const { identities, world } = opened
  const id = orderGuid(opened, order)
  const referenceCustomerId = identities.guid('customer', customer.id)
  const path = `/customers/${referenceCustomerId}/orders/${id}`
  const [first] = order.held
  const currency = billedIn(first) ?? currencyOf(customer.country, dayOf(world.now)) ?? 'USD'
  return {
    id,
    referenceCustomerId,
    billingCycle: 'billingCycle' in first ? first.billingCycle : 'monthly',
    currencyCode: currency,
    currencySymbol: symbolOf(currency),
    lineItems: order.held.map((held, number) => line(opened, customer, held, number)),
    creationDate: first.purchasedAt,
    status: order.held.some((held) => held.status === 'pending') ? 'pending' : 'completed',
    transactionType: 'UserPurchase',
    links: { provisioningStatus: link(`${path}/provisioningstatus`), self: link(path) },
    attributes: { etag: etagOf(opened.workspace, order.id, 1), objectType: 'Order' },
  }
}

/** Of a plan that has a currency of its own; null of what is in dollars until rates are stated (decision-0222). */
function billedIn(held: Held): string | null {
  return held.kind === 'azure-plan' && held.currency !== listCurrency ? held.currency : null
}

function line(opened: Opened, customer: Customer, held: Held, lineItemNumber: number) {
  const shown = subscriptionResource(opened, customer, held)
  const { parentSubscriptionId, termDuration, partnerId } = shown
  return {
    lineItemNumber,
    offerId: shown.offerId,
    subscriptionId: shown.id,
    ...(parentSubscriptionId === undefined ? {} : { parentSubscriptionId }),
    ...(termDuration === undefined ? {} : { termDuration }),
    transactionType: 'new' as const,
    friendlyName: shown.friendlyName,
    quantity: shown.quantity,
    ...(partnerId === undefined ? {} : { partnerIdOnRecord: partnerId }),
    links: { subscription: shown.links.self },
  }
}

/** A plan is an order of its own. */
function orderOf(held: Held): string {
  return held.kind === 'azure-plan' ? held.id : held.order
}
