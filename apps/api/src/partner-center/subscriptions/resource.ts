import { z } from '@hono/zod-openapi'
import {
  azurePlanProduct,
  dayOf,
  assertNever,
  asSold,
  offer as offerOf,
  offerName,
  plus,
  type AzurePlan,
  type CommerceSubscription,
  type CspLicense,
  type Customer,
  type LegacyAzure,
  type NewCommerceLicense,
} from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { hasAddOns } from '../offers/resource.ts'
import { newCommerceLicense, newCommerceLinks } from './new-commerce-resource.ts'
import { attributesOf, etagOf, link, linkSchema } from '../wire/envelope.ts'

/** Those that clients of 2020 know; whether the licences are there yet is said by `provisioningstatus` (reference 10). */
export const statuses = ['none', 'active', 'suspended', 'deleted'] as const

/** What else a subscription may be is not over yet, or another channel's, which no partner sees. */
export function statusOf({ status }: Pick<Held, 'status'>): (typeof statuses)[number] {
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
    billingCycle: z.enum(['monthly', 'annual', 'triennial', 'none']),
    termDuration: z.string().optional(),
    renewalTermDuration: z.string().optional(),
    publisherName: z.string().optional(),
    parentSubscriptionId: z.string().optional(),
    partnerId: z.string().optional().openapi({ description: 'MPN id of the partner of record.' }),
    suspensionReasons: z.array(z.string()).optional(),
    contractType: z.literal('subscription'),
    links: z.object({
      offer: linkSchema.optional(),
      parentSubscription: linkSchema.optional(),
      product: linkSchema.optional(),
      sku: linkSchema.optional(),
      availability: linkSchema.optional(),
      self: linkSchema,
    }),
    orderId: z.string(),
    attributes: attributesOf('Subscription').extend({ etag: z.string() }),
  })
  .openapi('Subscription')

export type SubscriptionResource = z.output<typeof subscriptionSchema>

/** What a partner sold and clients see as subscriptions, plans too. A reservation is an entitlement of its order there. */
export type Held = LegacyAzure | CspLicense | NewCommerceLicense | AzurePlan

/** What the partner bills the customer, without the 0145P subscriptions that a plan has replaced (AZT-16). */
export function heldBy(customer: Customer, partner: string): Held[] {
  return everBoughtBy(customer, partner).filter((held) => !isReplaced(customer, held))
}

/** The same with them: what orders tell of. */
export function everBoughtBy(customer: Customer, partner: string): Held[] {
  const sold = customer.subscriptions.rows().flatMap((one) => asShown(one) ?? [])
  return [...sold, ...customer.plans.rows()].filter((held) => held.partner === partner)
}

/** One of them by id; a replaced subscription can still be read by who knows its id. */
export function heldById(customer: Customer, partner: string, id: string): Held | undefined {
  const sold = asShown(byId(customer.subscriptions, id))
  if (sold?.partner === partner) return sold
  const plan = byId(customer.plans, id)
  return plan?.partner === partner ? plan : undefined
}

function asShown(one: CommerceSubscription | undefined): Exclude<Held, AzurePlan> | undefined {
  return one?.kind === 'new-commerce-license' ? one : asSold(one)
}

export function subscriptionResource(
  opened: Opened,
  customer: Customer,
  held: Held,
): SubscriptionResource {
  const { identities } = opened
  const id = identities.guid('subscription', held.id)
  const folder = `/customers/${identities.guid('customer', customer.id)}/subscriptions`
  const shown = shownOf(opened, held)
  const { purchasedAt, version } = held
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
      ...(held.kind === 'new-commerce-license'
        ? newCommerceLinks(held, customer)
        : { offer: link(offerPath(shown.offerId, customer)) }),
      ...(base === undefined ? {} : { parentSubscription: link(`${folder}/${base}`) }),
      self: link(`${folder}/${id}`),
    },
    orderId: identities.guid('order', held.kind === 'azure-plan' ? held.id : held.order),
    attributes: {
      etag: etagOf(opened.workspace, held.id, version),
      objectType: 'Subscription',
    },
  }
}

function shownOf(opened: Opened, held: Held) {
  switch (held.kind) {
    case 'azure-plan':
      return plan(opened, held)
    case 'legacy-azure':
      return legacyAzure(opened, held)
    case 'csp-license':
      return license(opened, held)
    case 'new-commerce-license':
      return { ...newCommerceLicense(opened, held), ...partnerOfRecord(opened, held.reseller) }
    default:
      return assertNever(held)
  }
}

function ordered(opened: Opened, row: LegacyAzure | CspLicense) {
  return {
    offerId: row.offer,
    offerName: offerName(row.offer, dayOf(opened.world.now)),
    friendlyName: row.name,
    unitType: offerOf(row.offer)?.unitType ?? 'Licenses',
    status: statusOf(row),
    ...partnerOfRecord(opened, row.reseller),
    ...(row.status === 'suspended' ? { suspensionReasons: ['CustomerCancellation'] } : {}),
  }
}

/** Usage has no term, and is said to renew. */
function legacyAzure(opened: Opened, row: LegacyAzure) {
  return {
    ...ordered(opened, row),
    entitlementId: opened.identities.guid('subscription', row.entitlement),
    quantity: 1,
    autoRenewEnabled: true,
    billingType: 'usage' as const,
  }
}

function license(opened: Opened, row: CspLicense) {
  const { category } = offerOf(row.offer) ?? {}
  const { identities } = opened
  return {
    ...ordered(opened, row),
    quantity: row.quantity,
    autoRenewEnabled: row.autoRenew,
    billingType: 'license' as const,
    productType: { id: 'OnlineServices', displayName: 'OnlineServices' },
    hasPurchasableAddons: hasAddOns(row.offer),
    isTrial: category === 'Trial',
    billingCycle: row.billingCycle,
    termDuration: row.termLength,
    effectiveStartDate: row.term.from,
    commitmentEndDate: row.term.until,
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

function isReplaced(customer: Customer, held: Held): boolean {
  if (held.kind !== 'legacy-azure') return false
  return customer.azureSubscriptions.get(held.entitlement)?.plan !== null
}
