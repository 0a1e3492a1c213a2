/** A row of a list in order of the log, with its place: several may stem from one event. */
export interface Placed<Row> {
  readonly position: number
  readonly ordinal: number
  readonly row: Row
}

/** Numbers the rows of each position from 0 on, in the order given. */
export function placed<Row extends { readonly position: number }>(
  rows: readonly Row[],
): Placed<Row>[] {
  const next = new Map<number, number>()
  return rows.map((row) => {
    const ordinal = next.get(row.position) ?? 0
    next.set(row.position, ordinal + 1)
    return { position: row.position, ordinal, row }
  })
}
