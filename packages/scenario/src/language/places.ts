import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

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

/** The places of a document; an alias stands where it is written, and nothing is seen inside it. */
export function placesOf(root: Node | null, text: string, lines: LineCounter): Places {
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const rangeOf = (node: unknown): Range => {
    const [from = 0, until = from] = rangeIn(node)
    const written = text.slice(from, until).trimEnd().length
    return { start: position(from), end: position(from + Math.max(written, 0)) }
  }
  const visit = (node: unknown, key: Range | null): Places => {
    const value = node === null ? (key ?? nowhere.value) : rangeOf(node)
    if (isAlias(node) || isScalar(node)) return { key, value }
    if (isMap(node)) {
      const entries = node.items.map(({ key: name, value: inner }) => {
        const at = rangeOf(name)
        return [isScalar(name) ? String(name.value) : String(name), visit(inner, at)] as const
      })
      return { key, value, inside: Object.fromEntries(entries) }
    }
    if (!isSeq(node)) return { key, value }
    const entries = node.items.map((item, index) => [String(index), visit(item, rangeOf(item))])
    return { key, value, inside: Object.fromEntries(entries) as Record<string, Places> }
  }
  return visit(root, null)
}

function rangeIn(node: unknown): readonly number[] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) ? (range as number[]) : []
}
