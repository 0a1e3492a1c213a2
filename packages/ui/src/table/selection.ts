import type { JSX } from 'solid-js'

/** Rows that somebody picks out to do one thing with all of them. The owner keeps which ones. */
export interface Selection<Row> {
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
  /** What a row is called where it is picked. */
  readonly nameOf: (row: Row) => string
  /** What can be done with the chosen rows, beside their number. Asked for once; what it reads may change. */
  readonly actions?: () => JSX.Element
}

/** Picks one row, or leaves it out when it was picked. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return withIds(chosen, [id], !chosen.has(id))
}

/** Picks or leaves out some rows; the others stay as they are. */
export function withIds(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen)
  for (const id of ids) {
    if (isChosen) next.add(id)
    else next.delete(id)
  }
  return next
}

/** The ids from one row to another in the order shown, both included, whichever comes first. */
export function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (a === -1 || b === -1) return b === -1 ? [] : [to]
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/** How many of the rows shown are chosen. */
export function standingOf(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
): 'none' | 'some' | 'all' {
  const count = ids.reduce((sum, id) => sum + Number(chosen.has(id)), 0)
  if (count === 0) return 'none'
  return count === ids.length ? 'all' : 'some'
}
