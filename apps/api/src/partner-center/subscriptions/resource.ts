import { z } from '@hono/zod-openapi'
import {
  azurePlanProduct,
  dayOf,
  isLegacyAzure,
  offer as offerOf,
  offerName,
  plus,
  type AzurePlan,
  type CommerceSubscription,
  type Customer,
} from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { hasAddOns } from '../offers/resource.ts'
import { attributesOf, etagOf, link, linkSchema } from '../wire/envelope.ts'

/** Those that clients of 2020 know; whether the licences are there yet is said by `provisioningstatus` (reference 10). */
export const statuses = ['none', 'active', 'suspended', 'deleted'] as const

/** What else a subscription may be is not over yet, or another channel's, which no partner sees. */
export function statusOf({ status }: Held['row']): (typeof statuses)[number] {
  return status === 'suspended' || status === 'deleted' ? status : 'active'
}

export const subscriptionSchema = z
  .object({
    id: z.string(),
    entitlementId: z.string().optional(),
    offerId: z.string(),
    offerName: z.string(),
    friendlyName: z.string(),
    productType: z.object({ id: z.string(), displayName: z.string() }).optional(),
    quantity: z.int(),
    unitType: z.string(),
    hasPurchasableAddons: z.boolean(),
    creationDate: z.string(),
    effectiveStartDate: z.string(),
    commitmentEndDate: z.string(),
    status: z.enum(statuses),
    autoRenewEnabled: z.boolean(),
    isTrial: z.boolean(),
    isMicrosoftProduct: z.boolean(),
    billingType: z.enum(['usage', 'license']),
    billingCycle: z.enum(['monthly', 'annual', 'none']),
    termDuration: z.string().optional(),
    parentSubscriptionId: z.string().optional(),
    partnerId: z.string().optional().openapi({ description: 'MPN id of the partner of record.' }),
    suspensionReasons: z.array(z.string()).optional(),
    contractType: z.literal('subscription'),
    links: z.object({
      offer: linkSchema.optional(),
      parentSubscription: linkSchema.optional(),
      self: linkSchema,
    }),
    orderId: z.string(),
    attributes: attributesOf('Subscription').extend({ etag: z.string() }),
  })
  .openapi('Subscription')

export type SubscriptionResource = z.output<typeof subscriptionSchema>

/** A commerce subscription, or an Azure plan: both are subscriptions to a Partner Center client. */
export type Held =
  | { readonly kind: 'commerce'; readonly row: CommerceSubscription }
  | { readonly kind: 'plan'; readonly row: AzurePlan }

/** What the partner bills the customer, without the 0145P subscriptions that a plan has replaced (AZT-16). */
export function heldBy(customer: Customer, partner: string): Held[] {
  return everBoughtBy(customer, partner).filter(
    ({ kind, row }) => kind === 'plan' || !isReplaced(customer, row),
  )
}

/** The same with them: what orders tell of. */
export function everBoughtBy(customer: Customer, partner: string): Held[] {
  const commerce = customer.subscriptions.rows().filter((row) => row.partner === partner)
  const plans = customer.plans.rows().filter((row) => row.partner === partner)
  return [
    ...commerce.map((row): Held => ({ kind: 'commerce', row })),
    ...plans.map((row): Held => ({ kind: 'plan', row })),
  ]
}

/** One of them by id; a replaced subscription can still be read by who knows its id. */
export function heldById(customer: Customer, partner: string, id: string): Held | undefined {
  const commerce = byId(customer.subscriptions, id)
  if (commerce?.partner === partner) return { kind: 'commerce', row: commerce }
  const plan = byId(customer.plans, id)
  return plan?.partner === partner ? { kind: 'plan', row: plan } : undefined
}

export function subscriptionResource(
  opened: Opened,
  customer: Customer,
  held: Held,
): SubscriptionResource {
  const { identities } = opened
  const id = identities.guid('subscription', held.row.id)
  const folder = `/customers/${identities.guid('customer', customer.id)}/subscriptions`
  const shown = held.kind === 'plan' ? plan(opened, held.row) : commerce(opened, held.row)
  const { purchasedAt, version } = held.row
  const base = 'parentSubscriptionId' in shown ? shown.parentSubscriptionId : undefined
  return {
    hasPurchasableAddons: false,
    effectiveStartDate: purchasedAt,
    commitmentEndDate: plus(purchasedAt, 'P1Y'),
    isTrial: false,
    billingCycle: 'monthly',
    ...shown,
    id,
    creationDate: purchasedAt,
    isMicrosoftProduct: true,
    contractType: 'subscription',
    links: {
      offer: link(offerPath(shown.offerId, customer)),
      ...(base === undefined ? {} : { parentSubscription: link(`${folder}/${base}`) }),
      self: link(`${folder}/${id}`),
    },
    orderId: identities.guid('order', held.kind === 'plan' ? held.row.id : held.row.order),
    attributes: {
      etag: etagOf(opened.workspace, held.row.id, version),
      objectType: 'Subscription',
    },
  }
}

function commerce(opened: Opened, row: CommerceSubscription) {
  const usage = isLegacyAzure(row)
  const entitlement =
    row.entitlement === null
      ? {}
      : { entitlementId: opened.identities.guid('subscription', row.entitlement) }
  return {
    ...entitlement,
    offerId: row.offer,
    offerName: offerName(row.offer, dayOf(opened.world.now)),
    friendlyName: row.name,
    quantity: row.quantity,
    unitType: offerOf(row.offer)?.unitType ?? 'Licenses',
    status: statusOf(row),
    autoRenewEnabled: usage || row.autoRenew,
    billingType: usage ? ('usage' as const) : ('license' as const),
    ...(usage ? {} : license(opened, row)),
    ...partnerOfRecord(opened, row.reseller),
    ...(row.status === 'suspended' ? { suspensionReasons: ['CustomerCancellation'] } : {}),
  }
}

function license({ identities }: Opened, row: CommerceSubscription) {
  const { category } = offerOf(row.offer) ?? {}
  return {
    productType: { id: 'OnlineServices', displayName: 'OnlineServices' },
    hasPurchasableAddons: hasAddOns(row.offer),
    isTrial: category === 'Trial',
    billingCycle: row.billingCycle,
    termDuration: row.termLength,
    ...(row.term === null
      ? {}
      : { effectiveStartDate: row.term.from, commitmentEndDate: row.term.until }),
    ...(row.parent === null
      ? {}
      : { parentSubscriptionId: identities.guid('subscription', row.parent) }),
  }
}

/** Both catalogues are read for a country. */
function offerPath(offer: string, { country }: Customer): string {
  const [product = '', sku = ''] = offer.split(':')
  const path = sku === '' ? `/offers/${product}` : `/products/${product}/skus/${sku}`
  return `${path}?country=${country}`
}

function plan(opened: Opened, row: AzurePlan) {
  const isDirect = row.partnerOfRecord === row.partner
  return {
    offerId: azurePlanProduct.catalogItemId,
    offerName: 'Azure plan',
    friendlyName: 'Azure plan',
    productType: { id: 'Azure', displayName: 'Azure' },
    quantity: 1,
    unitType: 'Usage-based' as const,
    status: statusOf(row),
    autoRenewEnabled: true,
    billingType: 'usage' as const,
    ...partnerOfRecord(opened, isDirect ? null : row.partnerOfRecord),
  }
}

/** Clients know a partner of record by its MPN id. */
function partnerOfRecord({ world }: Opened, id: string | null) {
  const partner = id === null ? undefined : byId(world.partners, id)
  return partner ? { partnerId: partner.mpn } : {}
}

function isReplaced(customer: Customer, row: CommerceSubscription): boolean {
  if (!isLegacyAzure(row) || row.entitlement === null) return false
  return customer.azureSubscriptions.get(row.entitlement)?.plan !== null
}
