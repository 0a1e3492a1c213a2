import { createVirtualizer } from '@tanstack/solid-virtual'
import { createEffect, createMemo, on, type Accessor } from 'solid-js'

/** From this many rows on only those in sight are in the page. */
const virtualFromRows = 100
const rowHeightPx = 41
const overscanRows = 12

export interface Visible<Row> {
  readonly rows: readonly Row[]
  /** Index of the first of them. */
  readonly first: number
  /** Room for the rows that are not there, in pixels. */
  readonly above: number
  readonly below: number
}

export function isLong(rows: readonly unknown[]): boolean {
  return rows.length >= virtualFromRows
}

/** The rows in sight of a scrolling element; all of them while they are few. */
export function createVisible<Row>(
  rows: Accessor<readonly Row[]>,
  scroller: Accessor<HTMLElement | null>,
): Accessor<Visible<Row>> {
  const virtualizer = createVirtualizer({
    get count() {
      return rows().length
    },
    getScrollElement: scroller,
    estimateSize: () => rowHeightPx,
    overscan: overscanRows,
  })
  createEffect(on(scroller, () => virtualizer.measure()))

  return createMemo(() => {
    if (!isLong(rows())) return { rows: rows(), first: 0, above: 0, below: 0 }
    const items = virtualizer.getVirtualItems()
    const first = items[0]?.index ?? 0
    const last = items.at(-1)
    return {
      rows: rows().slice(first, (last?.index ?? -1) + 1),
      first,
      above: items[0]?.start ?? 0,
      below: virtualizer.getTotalSize() - (last?.end ?? 0),
    }
  })
}
