import { offers } from './offers.ts'
import { skuServicePlansTable } from './sku-service-plans.gen.ts'

/** Names as price lists spell them come first; the list of service plans shouts. */
const titles = new Map<string, string>([
  ...skuServicePlansTable.map(([sku, , name]) => [sku, name] as const),
  ...offers()
    .toReversed()
    .map(({ id, skuPartNumber, name }) => [skuPartNumber ?? id, name] as const),
])

/** What people call a SKU: the first offer of that SKU in the catalogue; its part number when nothing is known. */
export function skuTitle(sku: string): string {
  return titles.get(sku) ?? sku
}

/** True for every SKU that some offer brings, or whose services are public. */
export function isKnownSku(sku: string): boolean {
  return titles.has(sku)
}

/** Every SKU, in no particular order. */
export function allSkus(): string[] {
  return [...titles.keys()]
}
