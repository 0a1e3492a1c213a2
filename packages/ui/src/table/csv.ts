import type { Column } from './columns.ts'

/** RFC 4180: CRLF, quotes doubled. A leading `= + - @` or tab in text gets an apostrophe, so that a spreadsheet does not run it. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const header = columns.map(({ title, group }) => cell(group ? `${group}: ${title}` : title))
  const lines = rows.map((row) => columns.map((column) => cell(column.value(row))))
  return [header, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}
