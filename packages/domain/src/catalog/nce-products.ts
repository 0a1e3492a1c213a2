import { nceProductsTable } from './nce-products.gen.ts'

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

export function nceProducts(): readonly NceProduct[] {
  return allProducts
}

/** The products that stand for a legacy offer in the new commerce experience. */
export function nceProductsFor(legacyOffer: string): NceProduct[] {
  return allProducts.filter((product) => product.legacyOffer === legacyOffer)
}
