import { z } from '@hono/zod-openapi'
import {
  isDiscontinued,
  offerName,
  offers,
  plansOf,
  type CalendarDate,
  type Offer,
} from '@understudy/domain'
import type { Opened } from '../../opened.ts'

export const licenseGroups = ['group1', 'group2'] as const

export const productSkuSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    skuPartNumber: z.string(),
    targetType: z.literal('User'),
    licenseGroupId: z.enum(licenseGroups),
  })
  .openapi('ProductSku')

export const servicePlanSchema = z
  .object({
    displayName: z.string(),
    serviceName: z.string(),
    id: z.string(),
    capabilityStatus: z.string(),
    targetType: z.literal('User'),
  })
  .openapi('LicensedServicePlan')

const offersBySku = Map.groupBy(offers(), (one) => one.skuPartNumber ?? one.id)
const skuByGuid = new Map(
  [...offersBySku].flatMap(([part, [first]]) =>
    first?.skuId ? [[first.skuId.toLowerCase(), part] as const] : [],
  ),
)

/** What a tenant's licences hang on. Everything in this catalogue is managed by Azure AD, so it is of group 1. */
export function productSku(
  { identities }: Opened,
  sku: string,
  day: CalendarDate,
): z.output<typeof productSkuSchema> {
  const offer = sellingOffer(sku, day)
  return {
    id: offer?.skuId ?? identities.guid('sku', sku),
    name: offer ? offerName(offer.id, day) : sku,
    skuPartNumber: sku,
    targetType: 'User',
    licenseGroupId: 'group1',
  }
}

/** The part number behind a SKU's GUID, or the part number itself in any case; undefined when nobody sells it. */
export function skuNamed(opened: Opened, text: string): string | undefined {
  const found = skuByGuid.get(text.toLowerCase())
  if (found !== undefined) return found
  return [...offersBySku.keys()].find(
    (sku) =>
      sku.toLowerCase() === text.toLowerCase() ||
      opened.identities.guid('sku', sku) === text.toLowerCase(),
  )
}

/** The services of a SKU; one that nobody lists stands for itself. */
export function servicesIn({ identities }: Opened, sku: string) {
  const plans = plansOf(sku) ?? [{ id: identities.guid('service', sku), name: sku, title: sku }]
  return plans.map(({ id, name, title }) => ({ id, name, title }))
}

/** Several offers may share a SKU, trials among them: the one that is sold, and no trial, gives it its name. */
function sellingOffer(sku: string, day: CalendarDate): Offer | undefined {
  const all = offersBySku.get(sku) ?? []
  const lasting = all.filter(({ category }) => category !== 'Trial')
  return lasting.find(({ id }) => !isDiscontinued(id, day)) ?? lasting[0] ?? all[0]
}
