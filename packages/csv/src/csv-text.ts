import Papa from 'papaparse'
import { formula } from './formula.ts'

type Cell = string | number | boolean | null | undefined

/**
 * Lines of cells as RFC 4180, each ended by CRLF, for people who open them in a spreadsheet: text that it would run as a formula
 * gets an apostrophe, a number stays one.
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  const cells = lines.map((line) => [...line])
  return `${Papa.unparse(cells, { newline, escapeFormulae: formula })}${newline}`
}

const newline = '\r\n'
