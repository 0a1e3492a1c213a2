import type { BillingFile } from './billing-file.ts'

/** Columns by which the same thing went in other years, in small letters. Case never matters. Source: decision-0229#what-is-read. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  resellermpnid: ['tier2mpnid', 'resellermpnid'],
  tier2mpnid: ['resellermpnid', 'tier2mpnid'],
  unitofmeasure: ['unit'],
}

/** What later years added and is not compared, in small letters. */
const added = new Set(['productcategory', 'benefitorderid', 'benefitid', 'benefittype'])

/** What Microsoft left out in some years. */
const leftOut = new Set(['ResellerMpnId', 'Tier2MpnId'])

/** The column of a file that a header means; null for one that is known and not compared, undefined for one that is unknown. */
export function columnMeant(
  { columns }: Pick<BillingFile, 'columns'>,
  header: string,
): string | null | undefined {
  const said = header.trim().toLowerCase()
  const names = [said, ...(aliases[said] ?? [])]
  const found = columns.find((column) => names.includes(column.toLowerCase()))
  return found ?? (added.has(said) ? null : undefined)
}

export function mayBeMissing(column: string): boolean {
  return leftOut.has(column)
}
