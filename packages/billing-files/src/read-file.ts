import Papa from 'papaparse'
import { columnMeant, mayBeMissing } from './aliases.ts'
import {
  billingFileNames,
  billingFiles,
  type AnyRow,
  type BillingFileName,
} from './billing-file.ts'
import { kindOf, type CellKind } from './cells.ts'
import { readCell } from './read-cell.ts'

/** What is wrong with a file, and where: lines count from 1, the header among them. */
export type FileFault =
  | { readonly kind: 'encoding'; readonly line: number; readonly column: number }
  | { readonly kind: 'no-such-file' }
  | { readonly kind: 'unknown-column' | 'missing-column' | 'doubled-column'; readonly name: string }
  | {
      readonly kind: 'cells'
      readonly line: number
      readonly expected: number
      readonly found: number
    }
  | { readonly kind: 'quotes'; readonly line: number }
  | {
      readonly kind: Exclude<CellKind, 'text'>
      readonly line: number
      readonly name: string
      readonly text: string
    }

export interface ReadRow {
  /** Of the file, where it begins. */
  readonly line: number
  readonly row: AnyRow
}

export interface ReadFile {
  /** Null when the header is that of no file. */
  readonly name: BillingFileName | null
  readonly rows: readonly ReadRow[]
  readonly faults: readonly FileFault[]
}

/** Text of bytes in UTF-8, with or without a mark; the place of the first that is none. */
export function textOf(bytes: Uint8Array): string | FileFault {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes)
    const before = loose.slice(0, loose.indexOf('\uFFFD')).split('\n')
    return { kind: 'encoding', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}

/** A file of Microsoft or of here. A line that cannot be read is told of and left out; the others are read. */
export function readFile(text: string): ReadFile {
  const faults: FileFault[] = []
  const rows: ReadRow[] = []
  let header: Header | undefined
  let line = 1
  let cursor = 0
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      const at = line
      line += linesIn(text, cursor, meta.cursor)
      cursor = meta.cursor
      if (data.length === 1 && data[0]?.trim() === '') return
      if (errors.length > 0) faults.push({ kind: 'quotes', line: at })
      else if (header === undefined) header = headerIn(data, faults)
      else if (header.name !== null) read(data, at, header, rows, faults)
    },
  })
  return { name: header?.name ?? null, rows, faults: header ? faults : [{ kind: 'no-such-file' }] }
}

interface Header {
  readonly name: BillingFileName | null
  /** For each cell of a line the column it belongs to; null where it is not read. */
  readonly columns: readonly (string | null)[]
}

/** A file is the one that most of the header belongs to; less than half is none. */
function headerIn(cells: readonly string[], faults: FileFault[]): Header {
  const known = (name: BillingFileName) =>
    cells.filter((cell) => columnMeant(billingFiles[name], cell)).length
  const [best] = billingFileNames.toSorted((a, b) => known(b) - known(a))
  if (best === undefined || known(best) < billingFiles[best].columns.length / 2) {
    faults.push({ kind: 'no-such-file' })
    return { name: null, columns: [] }
  }
  const columns: (string | null)[] = []
  for (const cell of cells) {
    const meant = columnMeant(billingFiles[best], cell)
    if (meant === undefined) faults.push({ kind: 'unknown-column', name: cell })
    else if (meant !== null && columns.includes(meant))
      faults.push({ kind: 'doubled-column', name: cell })
    columns.push(meant !== undefined && meant !== null && !columns.includes(meant) ? meant : null)
  }
  for (const name of billingFiles[best].columns) {
    if (!columns.includes(name) && !mayBeMissing(name))
      faults.push({ kind: 'missing-column', name })
  }
  return { name: best, columns }
}

function read(
  cells: readonly string[],
  line: number,
  { columns }: Header,
  rows: ReadRow[],
  faults: FileFault[],
): void {
  if (cells.length !== columns.length) {
    faults.push({ kind: 'cells', line, expected: columns.length, found: cells.length })
    return
  }
  const row: Record<string, string> = {}
  for (const [place, name] of columns.entries()) {
    if (name === null) continue
    const text = cells[place] ?? ''
    const value = readCell(name, text)
    const kind = kindOf(name)
    if (value === null && kind !== 'text') faults.push({ kind, line, name, text })
    row[name] = value ?? text
  }
  rows.push({ line, row })
}

function linesIn(text: string, from: number, until: number): number {
  let count = 0
  for (
    let at = text.indexOf('\n', from);
    at !== -1 && at < until;
    at = text.indexOf('\n', at + 1)
  ) {
    count += 1
  }
  return count
}
