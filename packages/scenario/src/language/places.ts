/** Line and column, both from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of a file; its end is the place right after the last character. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Where the values of a file stand: a tree like the file's own, as plain data that survives a copy to a worker. */
export interface Places {
  readonly value: Range
  /** Of a field or an item: its key, or the item itself; null at the root. */
  readonly key: Range | null
  readonly inside?: Readonly<Record<string, Places>>
}

/** What is known about a file that nobody wrote: everything stands at its beginning. */
export const nowhere: Places = {
  key: null,
  value: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
}

/** Where the value at this path stands, or the nearest one above it that the file has. */
export function rangeAt(
  places: Places,
  path: readonly PropertyKey[],
  of: 'key' | 'value' = 'value',
): Range {
  let here = places
  for (const [index, step] of path.entries()) {
    const child = insideOf(here, String(step))
    if (!child) return here.value
    if (index === path.length - 1 && of === 'key') return child.key ?? child.value
    here = child
  }
  return here.value
}

function insideOf({ inside }: Places, step: string): Places | undefined {
  return inside && Object.hasOwn(inside, step) ? inside[step] : undefined
}
