import { isTable, table } from './table.ts'

/** Plain JSON of a persistent value: each table becomes `{"$table": [[id, row], …]}`. */
export function toPlain(value: unknown): unknown {
  if (isTable(value)) return { $table: value.entries().map(([id, row]) => [id, toPlain(row)]) }
  return mapJson(value, toPlain)
}

/** The inverse of toPlain; the caller says which type it put in. */
export function fromPlain(value: unknown): unknown {
  if (isPlainTable(value)) {
    return table(value.$table.map(([id, row]): [string, unknown] => [id, fromPlain(row)]))
  }
  return mapJson(value, fromPlain)
}

/** JSON a person reads or a test compares: each table becomes an object keyed by id. */
export function toReadable(value: unknown): unknown {
  if (isTable(value)) {
    return Object.fromEntries(value.entries().map(([id, row]) => [id, toReadable(row)]))
  }
  return mapJson(value, toReadable)
}

/** One spelling for equal values: keys sorted by code unit, no spaces, absent fields left out. */
export function canonicalJson(value: unknown): string {
  if (isTable(value)) return canonicalJson(toReadable(value))
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}

function mapJson(value: unknown, each: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part)]))
}

function isPlainTable(value: unknown): value is { readonly $table: [string, unknown][] } {
  return typeof value === 'object' && value !== null && '$table' in value
}
