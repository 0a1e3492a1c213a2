import Papa from 'papaparse'
import { decoded } from './decoded.ts'
import type { Mistake, MistakeKind } from './mistake.ts'
import { readLimits } from './read-limits.ts'

/** A file as it was dropped or named. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A line of a table, with the number that an editor shows. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file as a table; the header is its first line. Empty where nothing of it can be read. */
export interface Table {
  readonly file: string
  readonly header: readonly string[]
  readonly lines: readonly Line[]
  readonly mistakes: readonly Mistake[]
}

/** Reads a file of separated values in whatever encoding and with whatever separator it comes. Never throws for what is in it. */
export function tableOf({ name, bytes }: GivenFile): Table {
  const told = (kind: MistakeKind, value: string, line = 1): Mistake => ({
    file: name,
    line,
    column: null,
    kind,
    value: value.slice(0, shownMax),
    instead: null,
  })
  const refused = (kind: MistakeKind, value: string): Table => ({
    file: name,
    header: [],
    lines: [],
    mistakes: [told(kind, value)],
  })
  if (bytes.length > readLimits.bytesMax) return refused('file-too-large', String(bytes.length))
  const { text } = decoded(bytes)
  if (text.includes('\0')) return refused('not-text', '')
  const { lines, stopped } = linesOf(text)
  const [header, ...rest] = lines
  if (stopped?.kind === 'too-many-columns') return refused(stopped.kind, stopped.value)
  const mistakes = stopped ? [told(stopped.kind, stopped.value, stopped.line)] : []
  return { file: name, header: header?.cells ?? [], lines: rest, mistakes }
}

/** What of a cell is shown in a table of mistakes. */
const shownMax = 80

interface Stopped {
  readonly kind: MistakeKind
  readonly value: string
  readonly line: number
}

/** The lines up to the first that cannot be believed. */
function linesOf(text: string): { readonly lines: readonly Line[]; readonly stopped?: Stopped } {
  const lines: Line[] = []
  let stopped: Stopped | undefined
  let line = 1
  let read = 0
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    step: ({ data: cells, errors, meta }, parser) => {
      const at = line
      line += newlinesIn(text, read, meta.cursor)
      read = meta.cursor
      const kind = whyNot(cells, errors, lines.length)
      if (kind !== null) {
        stopped = { kind, value: cells.join(' '), line: at }
        parser.abort()
      } else if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: at, cells })
    },
  })
  return stopped ? { lines, stopped } : { lines }
}

function whyNot(
  cells: readonly string[],
  errors: readonly Papa.ParseError[],
  lines: number,
): MistakeKind | null {
  if (cells.length > readLimits.columnsMax) return 'too-many-columns'
  if (lines > readLimits.linesMax) return 'too-many-lines'
  if (errors.some(({ type }) => type === 'Quotes')) return 'quote-left-open'
  return cells.some(({ length }) => length > readLimits.cellMax) ? 'cell-too-long' : null
}

function newlinesIn(text: string, from: number, until: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < until; at = text.indexOf('\n', at + 1))
    count += 1
  return count
}
