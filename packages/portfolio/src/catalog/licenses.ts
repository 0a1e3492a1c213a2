import { isKnownSku, skuTitle, allSkus } from '@understudy/domain'
import { columnKey } from '../read/cells.ts'
import { skuNamesTable } from './sku-names.gen.ts'

/** A licence that a tenant may show, and whether it has rules here. */
export interface LicenseKnown {
  readonly partNumber: string
  readonly hasRules: boolean
}

/** A licence by its id, its part number or its name; what has rules here comes first where a name has several. Null when nobody knows it. */
export function licenseNamed(text: string): LicenseKnown | null {
  const partNumber = partNumbers.get(columnKey(text))
  return partNumber === undefined ? null : { partNumber, hasRules: isKnownSku(partNumber) }
}

const partNumbers: ReadonlyMap<string, string> = new Map(
  [
    ...skuNamesTable.flatMap(([part, id, name]) => [part, id, name].map((one) => [one, part])),
    ...allSkus().flatMap((part) => [part, skuTitle(part)].map((one) => [one, part])),
  ].map(([called = '', part = '']) => [columnKey(called), part] as const),
)
