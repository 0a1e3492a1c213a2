import type { CalendarDate } from '../kernel/calendar.ts'
import { nceProductsTable } from './nce-products.gen.ts'
import { azurePlanProduct } from './offers.ts'

/** A product of the new commerce experience. Terms and billing plans are the general rule, not each printed somewhere. */
export interface NceProduct {
  /** `product:sku`, as in `CFQ7TTC0LF8Q:0001`. */
  readonly id: string
  readonly name: string
  /** ISO 8601 lengths. */
  readonly termDurations: readonly string[]
  readonly billingPlans: readonly string[]
  /** The legacy offer of the same name; null when none matched. */
  readonly legacyOffer: string | null
  readonly source: string
}

const allProducts: readonly NceProduct[] = nceProductsTable.map(
  ([id, name, termDurations, billingPlans, legacyOffer, source]) => ({
    id,
    name,
    termDurations,
    billingPlans,
    legacyOffer,
    source,
  }),
)

const productById = new Map(allProducts.map((product) => [product.id, product]))

export function nceProducts(): readonly NceProduct[] {
  return allProducts
}

/** One of them by its id. */
export function nceProduct(id: string): NceProduct | undefined {
  return productById.get(id)
}

/** The products that stand for a legacy offer in the new commerce experience. */
export function nceProductsFor(legacyOffer: string): NceProduct[] {
  return allProducts.filter((product) => product.legacyOffer === legacyOffer)
}

/**
 * From when a product of new commerce is sold: the Azure plan from November 2019; licences from the day on which new
 * commerce took them in (general knowledge, as the catalogue's own rows are undated).
 */
export function isProductSold(id: string, day: CalendarDate): boolean {
  return day >= (id === azurePlanProduct.id ? '2019-11-01' : '2022-01-10')
}
