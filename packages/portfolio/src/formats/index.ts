import { columnKey } from '../read/cells.ts'
import type { Columns } from '../read/row.ts'
import { attestations } from './attestations.ts'
import { batchCustomers } from './batch-customers.ts'
import { batchSubscriptions } from './batch-subscriptions.ts'
import { customersExport } from './customers-export.ts'
import { dailyUsage } from './daily-usage.ts'
import type { Format } from './format.ts'
import { licenseReconciliation } from './license-reconciliation.ts'
import { oneTimeReconciliation } from './one-time-reconciliation.ts'
import { priceSheet } from './price-sheet.ts'
import { subscriptionsExport } from './subscriptions-export.ts'
import { template } from './template.ts'
import { usageReconciliation } from './usage-reconciliation.ts'
import { usersExport } from './users-export.ts'

/** Table of contents: every kind of file that is read. */
export const formats: readonly Format[] = [
  template,
  customersExport,
  subscriptionsExport,
  batchCustomers,
  batchSubscriptions,
  licenseReconciliation,
  usageReconciliation,
  oneTimeReconciliation,
  dailyUsage,
  usersExport,
  attestations,
  priceSheet,
]

/** A format, and where its columns are in a file. */
export interface Recognised {
  readonly format: Format
  readonly columns: Columns<string>
}

/** The format whose columns a header has, the one with the most of them; null when none has all that it needs. */
export function recognised(header: readonly string[]): Recognised | null {
  const keys = header.map(columnKey)
  const found = formats.flatMap((one) => {
    const at = Object.fromEntries(
      Object.entries(one.columns).flatMap(([field, names]) => {
        const index = keys.findIndex((key) => names.some((name) => columnKey(name) === key))
        return index === -1 ? [] : [[field, index] as const]
      }),
    )
    return one.needs.every((field) => field in at) ? [{ format: one, columns: { at, header } }] : []
  })
  const [best] = found.toSorted((a, b) => countOf(b) - countOf(a))
  return best ?? null
}

function countOf({ columns }: Recognised): number {
  return Object.keys(columns.at).length
}
