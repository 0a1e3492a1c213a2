/** Rows rendered before and after those in sight, so that a quick scroll shows no gap. */
const overscanRows = 12

/** Which rows are in the page, and the room for those that are not. */
export interface Window {
  readonly first: number
  /** Excluded. */
  readonly end: number
  readonly above: number
  readonly below: number
}

/** The rows in sight of a box so many pixels high, scrolled so far down; rows are all as high as one another. */
export function windowOf(sight: {
  readonly rows: number
  readonly rowHeight: number
  readonly scrolled: number
  readonly height: number
}): Window {
  const { rows, rowHeight, scrolled, height } = sight
  const shown = Math.ceil(height / rowHeight) + 2 * overscanRows
  const wanted = Math.floor(scrolled / rowHeight) - overscanRows
  const first = Math.max(0, Math.min(wanted, rows - shown))
  const end = Math.min(rows, first + shown)
  return { first, end, above: first * rowHeight, below: (rows - end) * rowHeight }
}
