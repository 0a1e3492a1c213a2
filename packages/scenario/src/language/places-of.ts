import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import { nowhere, type Places, type Position, type Range } from './places.ts'

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
