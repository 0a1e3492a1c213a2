import { z } from '@hono/zod-openapi'
import {
  azurePlanIsSoldIn,
  azurePlanProduct,
  currencyOf,
  isProductSold,
  marketOf,
  nceProducts,
  offer,
  type NceProduct,
} from '@understudy/domain'
import { link, linkSchema } from '../wire/envelope.ts'
import type { Shelf } from '../offers/resource.ts'

/** Catalogue items carry no `attributes`, as recorded answers show. */
export const productSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    productType: z.object({ id: z.string(), displayName: z.string() }),
    isMicrosoftProduct: z.boolean(),
    publisherName: z.string(),
    links: z.object({ skus: linkSchema, self: linkSchema }),
  })
  .openapi('Product')

export const skuSchema = z
  .object({
    id: z.string(),
    productId: z.string(),
    title: z.string(),
    description: z.string(),
    minimumQuantity: z.int(),
    maximumQuantity: z.int(),
    isTrial: z.boolean(),
    supportedBillingCycles: z.array(z.string()),
    purchasePrerequisites: z.array(z.string()),
    inventoryVariables: z.array(z.string()),
    provisioningVariables: z.array(z.string()),
    dynamicAttributes: z.record(z.string(), z.union([z.string(), z.boolean()])),
    links: z.object({ availabilities: linkSchema, self: linkSchema }),
  })
  .openapi('Sku')

export const availabilitySchema = z
  .object({
    id: z.string(),
    productId: z.string(),
    skuId: z.string(),
    catalogItemId: z.string(),
    defaultCurrency: z.object({ code: z.string(), symbol: z.string() }),
    segment: z.literal('commercial'),
    country: z.string(),
    isPurchasable: z.boolean(),
    isRenewable: z.boolean(),
    terms: z.array(
      z.object({
        id: z.string(),
        duration: z.string(),
        description: z.string(),
        billingCycle: z.string(),
      }),
    ),
    product: productSchema,
    sku: skuSchema,
    links: z.object({ self: linkSchema }),
  })
  .openapi('Availability')

/** A product with its SKUs; each has one availability, in the commercial segment. */
export interface Product {
  readonly id: string
  readonly title: string
  readonly skus: readonly Sku[]
}

export interface Sku {
  readonly id: string
  readonly product: string
  readonly row: NceProduct
}

const allSkus: readonly Sku[] = nceProducts().map((row) => {
  const [product = '', id = ''] = row.id.split(':')
  return { id, product, row }
})

export const nceProductIds: ReadonlySet<string> = new Set(allSkus.map(({ product }) => product))

/** What a country can be sold on the shelf's day. */
export function productsOn({ country, day }: Shelf): Product[] {
  if (marketOf(country, day) === null) return []
  const sold = allSkus.filter(
    ({ product, row }) =>
      isProductSold(row.id, day) && (!isAzurePlan(product) || azurePlanIsSoldIn(country)),
  )
  return [...Map.groupBy(sold, ({ product }) => product)].map(([id, skus]) => ({
    id,
    title: skus[0]?.row.name ?? id,
    skus,
  }))
}

export function isAzurePlan(product: string): boolean {
  return product === azurePlanProduct.productId
}

export function productResource(
  { id, title }: Product,
  { country }: Shelf,
): z.output<typeof productSchema> {
  const type = isAzurePlan(id) ? 'Azure' : 'OnlineServicesNCE'
  return {
    id,
    title,
    description: title,
    productType: { id: type, displayName: type },
    isMicrosoftProduct: true,
    publisherName: 'Microsoft Corporation',
    links: {
      skus: link(`/products/${id}/skus?country=${country}`),
      self: link(`/products/${id}?country=${country}`),
    },
  }
}

export function skuResource({ id, product, row }: Sku, shelf: Shelf): z.output<typeof skuSchema> {
  const legacy = offer(row.legacyOffer ?? '')
  const path = `/products/${product}/skus/${id}`
  const isPlan = isAzurePlan(product)
  return {
    id,
    productId: product,
    title: row.name,
    description: row.name,
    minimumQuantity: 1,
    maximumQuantity: isPlan ? 1 : (legacy?.seatsMax ?? seatsMax),
    isTrial: false,
    supportedBillingCycles: isPlan ? ['monthly'] : [...row.billingPlans],
    purchasePrerequisites: [],
    inventoryVariables: [],
    provisioningVariables: [],
    dynamicAttributes: {
      isMicrosoftProduct: true,
      billingType: isPlan ? 'usage' : 'license',
      ...(legacy?.skuId ? { provisioningId: legacy.skuId } : {}),
    },
    links: {
      availabilities: link(`${path}/availabilities?country=${shelf.country}`),
      self: link(`${path}?country=${shelf.country}`),
    },
  }
}

/** Licences can be bought as offers only: those of new commerce are there to be looked at (decision-0065#what-is-sold). */
export function availabilityResource(
  product: Product,
  sku: Sku,
  shelf: Shelf,
): z.output<typeof availabilitySchema> {
  const id = availabilityId(sku)
  const path = `/products/${product.id}/skus/${sku.id}/availabilities/${id}`
  const code = currencyOf(shelf.country, shelf.day) ?? 'USD'
  return {
    id,
    productId: product.id,
    skuId: sku.id,
    catalogItemId: `${product.id}:${sku.id}:${id}`,
    defaultCurrency: { code, symbol: symbolOf(code) },
    segment: 'commercial',
    country: shelf.country,
    isPurchasable: isAzurePlan(product.id),
    isRenewable: !isAzurePlan(product.id),
    terms: isAzurePlan(product.id) ? usageTerms : termsOf(sku.row),
    product: productResource(product, shelf),
    sku: skuResource(sku, shelf),
    links: { self: link(`${path}?country=${shelf.country}`) },
  }
}

/** Only the plan's is public; the others are made of product and SKU, as long as Microsoft's, and stay the same. */
export function availabilityId({ product, id, row }: Sku): string {
  if (isAzurePlan(product)) return azurePlanProduct.availabilityId
  let hash = 7n
  for (const letter of `${row.id}:${id}`) {
    hash = BigInt.asUintN(40, hash * 1_099_511_628_211n + BigInt(letter.codePointAt(0) ?? 0))
  }
  return `CFQ7${hash.toString(36).toUpperCase().padStart(8, '0')}`
}

const seatsMax = 10_000_000

/** Usage is billed month by month, for as long as the plan is there. */
const usageTerms = [
  {
    id: 'p1m-monthly',
    duration: 'P1M',
    description: 'Pay as you go, billed each month',
    billingCycle: 'monthly' as const,
  },
]

/** A term of a month is paid monthly; a term of a year monthly or at once. */
function termsOf({ termDurations, billingPlans }: NceProduct) {
  return termDurations.flatMap((duration) =>
    billingPlans
      .filter((cycle) => duration !== 'P1M' || cycle === 'monthly')
      .map((cycle) => ({
        id: `${duration}-${cycle}`.toLowerCase(),
        duration,
        description: `${duration === 'P1M' ? 'A month' : 'A year'}, paid ${cycle === 'monthly' ? 'each month' : 'at once'}`,
        billingCycle: cycle,
      })),
  )
}

export function symbolOf(currency: string): string {
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency
}
