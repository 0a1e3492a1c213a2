import { csvText } from '@understudy/csv'
import type { TextTable } from './report.ts'

/** A table as a file for spreadsheets, with the byte order mark that they look for. */
export function csvOf({ header, rows }: TextTable): string {
  return `\u{FEFF}${csvText([header, ...rows])}`
}
