import Papa from 'papaparse'
import type { Line, Lines, Stopped } from './lines.ts'
import type { MistakeKind } from './mistake.ts'
import { readLimits } from './read-limits.ts'

/** Separated values as a table, up to the first line that cannot be believed; the header is the first line. */
export function csvLines(text: string): Lines {
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
  if (stopped?.kind === 'too-many-columns') return { header: [], lines: [], noted: [stopped] }
  const [header, ...rest] = lines
  return { header: header?.cells ?? [], lines: rest, noted: stopped ? [stopped] : [] }
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
