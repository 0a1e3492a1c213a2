import { jsonIn } from './cells.ts'
import type { Lines, Line, Stopped } from './lines.ts'
import { readLimits } from './read-limits.ts'

type Item = Readonly<Record<string, unknown>>

/** Whether a text is JSON rather than a table of separated values. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}

/**
 * JSON as a table, whose columns are the properties of its objects: one object a line, as the billing exports of 2025 are, an
 * array of them, or an answer of Graph, which has the array in `value`. What is nested stays JSON in its cell.
 */
export function jsonLines(text: string): Lines {
  const noted: Stopped[] = []
  return tableOf(itemsIn(text, noted) ?? eachLine(text, noted), noted)
}

interface Placed {
  readonly item: Item
  readonly line: number
}

/** The objects of one JSON value; null where the text is no single one. */
function itemsIn(text: string, noted: Stopped[]): Placed[] | null {
  const value = jsonIn(text)
  if (value === undefined) return null
  const more = isItem(value) ? value['@odata.nextLink'] : undefined
  if (typeof more === 'string') noted.push({ kind: 'pages-missing', value: more, line: 1 })
  const list = isItem(value) && Array.isArray(value['value']) ? value['value'] : value
  const items: readonly unknown[] = Array.isArray(list) ? list : [list]
  // Whoever reads the mistakes counts objects: an editor shows no line of its own for each.
  return items.flatMap((item, index) => (isItem(item) ? [{ item, line: index + 1 }] : []))
}

function* linesOf(text: string): Generator<string, void> {
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const until = end === -1 ? text.length : end
    yield text.slice(from, until)
    from = until + 1
  }
}

function* eachLine(text: string, noted: Stopped[]): Generator<Placed, void> {
  let line = 0
  for (const told of linesOf(text)) {
    line += 1
    if (told.trim() === '') continue
    const item = jsonIn(told)
    if (isItem(item)) yield { item, line }
    else {
      noted.push({ kind: 'not-json', value: told, line })
      // A text whose first line is no object is not made of lines at all.
      if (line === 1) return
    }
  }
}

function tableOf(items: Iterable<Placed>, noted: Stopped[]): Lines {
  const at = new Map<string, number>()
  const lines: Line[] = []
  const end = (kind: Stopped['kind'], value: string, line: number): Lines => ({
    header: [...at.keys()],
    lines,
    noted: [...noted, { kind, value, line }],
  })
  for (const { item, line } of items) {
    if (lines.length >= readLimits.linesMax) return end('too-many-lines', '', line)
    const cells: string[] = []
    for (const [name, value] of Object.entries(item)) {
      const index = at.get(name) ?? at.size
      at.set(name, index)
      if (at.size > readLimits.columnsMax) return end('too-many-columns', name, line)
      const cell = cellOf(value)
      if (cell.length > readLimits.cellMax) return end('cell-too-long', cell, line)
      cells[index] = cell
    }
    lines.push({ line, cells: Array.from(cells, (cell) => cell ?? '') })
  }
  return { header: [...at.keys()], lines, noted }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
