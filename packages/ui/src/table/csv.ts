import Papa from 'papaparse'
import type { Column } from './columns.ts'

/** RFC 4180, with CRLF after each line. Text that a spreadsheet would run gets an apostrophe; a number stays one. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const header = columns.map(({ title, group }) => (group ? `${group}: ${title}` : title))
  const lines = rows.map((row) => columns.map((column) => column.value(row)))
  return `${Papa.unparse([header, ...lines], { newline, escapeFormulae: formula })}${newline}`
}

const newline = '\r\n'
/** What begins as a formula does, and is no decimal number. */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/
