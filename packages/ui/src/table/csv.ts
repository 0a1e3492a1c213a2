import { csvText } from '@understudy/csv'
import type { Column } from './columns.ts'

/** What a table shows, as a file for spreadsheets. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const header = columns.map(({ title, group }) => (group ? `${group}: ${title}` : title))
  return csvText([header, ...rows.map((row) => columns.map((column) => column.value(row)))])
}
