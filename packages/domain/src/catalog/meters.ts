import { invariant } from '../kernel/invariant.ts'
import { metersTable } from './meters.gen.ts'

/** A thing Azure counts. All meters are invented; their prices only look plausible. */
export interface Meter {
  readonly id: string
  readonly category: string
  readonly subcategory: string
  readonly name: string
  readonly region: string
  /** What one unit is, as in `1 Hour`, `1 GB/Month`, `10K`. */
  readonly unit: string
  /** USD for each unit, from a number of units on; in ascending order. Units below the first tier are free. */
  readonly tiers: readonly { readonly from: number; readonly priceUsd: string }[]
  /** PLAN-05: reservation, spot and third-party meters earn the partner nothing. */
  readonly earnsPartnerCredit: boolean
}

const meterById = new Map(
  [...Map.groupBy(metersTable, ([id]) => id)].map(([id, rows]) => [id, fromRows(rows)]),
)

export function meters(): readonly Meter[] {
  return [...meterById.values()]
}

export function meter(id: string): Meter | undefined {
  return meterById.get(id)
}

function fromRows(rows: readonly (typeof metersTable)[number][]): Meter {
  const [first] = rows
  invariant(first, 'a meter has at least one price tier')
  const [id, category, subcategory, name, region, unit, , , earnsPartnerCredit] = first
  const tiers = rows.map((row) => ({ from: row[7], priceUsd: row[6] }))
  return { id, category, subcategory, name, region, unit, tiers, earnsPartnerCredit }
}
