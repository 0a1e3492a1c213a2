import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import { windowOf } from './window.ts'

/** From this many rows on only those in sight are in the page. */
const virtualFromRows = 100
/** Until a row has been measured. */
const rowHeightAtFirst = 41

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

/** The rows in sight of a scrolling element; all of them while it is not virtual. */
export function createVisible<Row>(
  rows: Accessor<readonly Row[]>,
  scroller: Accessor<HTMLElement | null>,
  isVirtual: Accessor<boolean>,
): Accessor<Visible<Row>> {
  const [scrolled, setScrolled] = createSignal(0)
  const [height, setHeight] = createSignal(0)
  const [rowHeight, setRowHeight] = createSignal(rowHeightAtFirst)

  createEffect(() => {
    const box = scroller()
    if (box === null) return
    const look = () => {
      setScrolled(box.scrollTop)
      setHeight(box.clientHeight)
      const row = box.querySelector<HTMLElement>('tr[data-row]')
      if (row && row.offsetHeight > 0) setRowHeight(row.offsetHeight)
    }
    const observer = new ResizeObserver(look)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    onCleanup(() => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    })
  })

  return createMemo(() => {
    const all = rows()
    if (!isVirtual()) return { rows: all, first: 0, above: 0, below: 0 }
    const sight = { rowHeight: rowHeight(), scrolled: scrolled(), height: height() }
    const { first, end, above, below } = windowOf({ rows: all.length, ...sight })
    return { rows: all.slice(first, end), first, above, below }
  })
}
