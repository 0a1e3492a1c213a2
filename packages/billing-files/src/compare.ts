import { decimal } from '@understudy/domain'
import type { BillingFile, FiledRow } from './billing-file.ts'
import { kindOf, spelled } from './cells.ts'
import { readCell } from './read-cell.ts'
import type { ReadRow } from './read-file.ts'

/** A line that is not the same on both sides. */
export interface Difference {
  /** In both and not alike, in the file alone, or in the simulation alone. */
  readonly kind: 'differs' | 'extra' | 'absent'
  /** Of the file; null where it has none. */
  readonly line: number | null
  /** Rulebook id that the simulation follows; null where it has no line. */
  readonly rule: string | null
  /** What tells the line from others: customer, subscription, meter, day. */
  readonly about: readonly string[]
  readonly cells: readonly CellDifference[]
}

export interface CellDifference {
  readonly column: string
  /** As the file spells cells. */
  readonly theirs: string
  readonly ours: string
}

export interface Comparison {
  readonly alike: number
  readonly differences: readonly Difference[]
}

/**
 * The lines of a file beside those of the simulation. Lines of one key are matched with the one that they are most alike;
 * what the file has no column for is not compared, and how a number is written does not matter.
 */
export function compareRows(
  file: BillingFile,
  theirs: readonly ReadRow[],
  ours: Iterable<FiledRow>,
): Comparison {
  const left = Map.groupBy(ours, ({ row }) => keyOf(file, row))
  let alike = 0
  const unmatched = theirs.filter((one) => {
    const among = left.get(keyOf(file, one.row)) ?? []
    const at = among.findIndex((own) => differing(file, one, own).length === 0)
    if (at === -1) return true
    among.splice(at, 1)
    alike += 1
    return false
  })
  const differences = unmatched.map((one): Difference => {
    const among = left.get(keyOf(file, one.row)) ?? []
    const [nearest] = among
      .map((own) => ({ own, cells: differing(file, one, own) }))
      .toSorted((a, b) => a.cells.length - b.cells.length)
    const about = aboutOf(file, one.row)
    if (!nearest) return { kind: 'extra', line: one.line, rule: null, about, cells: [] }
    among.splice(among.indexOf(nearest.own), 1)
    const { own, cells } = nearest
    return { kind: 'differs', line: one.line, rule: own.rule, about, cells }
  })
  const absent = [...left.values()].flat().map(({ row, rule }): Difference => ({
    kind: 'absent',
    line: null,
    rule,
    about: aboutOf(file, row),
    cells: [],
  }))
  return { alike, differences: [...differences, ...absent] }
}

function differing({ columns }: BillingFile, { row }: ReadRow, own: FiledRow): CellDifference[] {
  return columns.flatMap((column) => {
    const theirs = row[column]
    if (theirs === undefined) return []
    const ours = own.row[column] ?? ''
    if (comparable(column, theirs) === comparable(column, asRead(column, ours))) return []
    return [{ column, theirs: spelled(column, theirs), ours: spelled(column, ours) }]
  })
}

function keyOf({ key }: BillingFile, row: FiledRow['row']): string {
  return key.map((column) => comparable(column, asRead(column, row[column] ?? ''))).join('\n')
}

function aboutOf({ key }: BillingFile, row: FiledRow['row']): string[] {
  const name = row['CustomerName'] ?? row['CustomerCompanyName'] ?? ''
  const rest = key.filter((column) => !['CustomerId', 'SubscriptionId'].includes(column))
  return [name, ...rest.map((column) => spelled(column, row[column] ?? ''))].filter(
    (text) => text !== '',
  )
}

/** Seconds are lost on the way through a file. */
function asRead(column: string, value: string): string {
  return readCell(column, spelled(column, value)) ?? value
}

function comparable(column: string, value: string): string {
  const text = value.trim()
  switch (kindOf(column)) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? decimal(text).toString() : text
    case 'moment':
      return text.slice(0, 16)
    case 'day':
      return text.slice(0, 10)
    case 'text':
      // GUIDs come in capitals, too.
      return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text) ? text.toLowerCase() : text
  }
}
