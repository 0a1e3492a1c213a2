import { failpoints, faultKinds } from '@understudy/domain'

export type CellState = 'idle' | 'waiting' | 'running' | 'held' | 'broken' | 'unreached'

/** What came of one fault at one failpoint. */
export interface CellResult {
  readonly at: string
  readonly kind: string
  readonly state: 'held' | 'broken' | 'unreached'
  /** Why it broke; null when it did not. */
  readonly reason: string | null
  /** The broken run as a scenario file; null when nothing broke. */
  readonly pin: { readonly name: string; readonly text: string } | null
}

/** Rows are failpoints, columns are kinds of fault. */
export const rows: readonly string[] = failpoints
export const columns: readonly string[] = faultKinds

/** In the order in which they are played: row by row. */
export const cells: readonly { readonly at: string; readonly kind: string }[] = rows.flatMap((at) =>
  columns.map((kind) => ({ at, kind })),
)

/** How a cell stands while the results come in, in order. */
export function stateOf(
  at: string,
  kind: string,
  results: readonly CellResult[],
  isRunning: boolean,
): CellState {
  const result = resultAt(at, kind, results)
  if (result) return result.state
  if (!isRunning) return 'idle'
  const index = cells.findIndex((cell) => cell.at === at && cell.kind === kind)
  return index === results.length ? 'running' : 'waiting'
}

export function resultAt(
  at: string,
  kind: string,
  results: readonly CellResult[],
): CellResult | undefined {
  return results.find((result) => result.at === at && result.kind === kind)
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export interface Position {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a cell; the edges hold. Null for any other key. */
export function moved({ row, column }: Position, key: string): Position | null {
  const down = Math.min(rows.length - 1, row + 1)
  const right = Math.min(columns.length - 1, column + 1)
  const places: Readonly<Record<Arrow, Position>> = {
    ArrowUp: { row: Math.max(0, row - 1), column },
    ArrowDown: { row: down, column },
    ArrowLeft: { row, column: Math.max(0, column - 1) },
    ArrowRight: { row, column: right },
    Home: { row, column: 0 },
    End: { row, column: columns.length - 1 },
  }
  return Object.hasOwn(places, key) ? places[key as Arrow] : null
}
