import Papa from 'papaparse'
import type { TextTable } from './report.ts'

/** RFC 4180 with a byte order mark; what a spreadsheet would run gets an apostrophe. */
export function csvOf({ header, rows }: TextTable): string {
  const options = { newline, escapeFormulae: formula }
  return `\u{FEFF}${Papa.unparse([[...header], ...rows.map((row) => [...row])], options)}${newline}`
}

const newline = '\r\n'
/** What begins as a formula does, and is no decimal number. */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/
