import Papa from 'papaparse'
import type { AnyRow, BillingFile } from './billing-file.ts'
import { spelled } from './cells.ts'

const newline = '\r\n'

/**
 * A file line by line, its header first: RFC 4180, each line ended by CRLF. A line is made when it is asked for, so a file of a
 * million lines takes no more room than one of ten. Cells are not defused: the bytes are Microsoft's (decision-0227#bytes).
 */
export function* csvLines(
  { columns }: Pick<BillingFile, 'columns'>,
  rows: Iterable<AnyRow>,
): Generator<string, void> {
  yield csvLine(columns)
  for (const row of rows) yield csvLine(columns.map((column) => spelled(column, row[column] ?? '')))
}

/** One line of any file of Partner Center. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]])}${newline}`
}
