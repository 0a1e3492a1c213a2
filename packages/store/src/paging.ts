import { BadContinuation } from './errors.ts'
import type { Log } from './log.ts'
import { positionMax } from './position.ts'

/** Rows of one page, and where the next begins; null after the last. */
export interface Page<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
}

export interface PageQuery {
  /** Rows per page: 1 to 500, 50 when absent. */
  readonly size?: number | undefined
  /** As given out by the page before. */
  readonly continuation?: string | undefined
}

export const pageSizeDefault = 50
export const pageSizeMax = 500

export function pageSize({ size = pageSizeDefault }: PageQuery): number {
  return Math.min(Math.max(Math.trunc(size), 1), pageSizeMax)
}

/** The log and the key of the last row seen, as text that survives a URL. */
export function continuationOf(
  { incarnation }: Pick<Log, 'incarnation'>,
  key: readonly (string | number)[],
): string {
  const bytes = new TextEncoder().encode(JSON.stringify([incarnation, ...key]))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The key behind a continuation of this log; null at the first page. @throws BadContinuation */
export function seekKey<Key extends readonly ('string' | 'number')[]>(
  { incarnation }: Pick<Log, 'incarnation'>,
  { continuation }: PageQuery,
  ...kinds: Key
): { [Index in keyof Key]: Key[Index] extends 'string' ? string : number } | null {
  if (continuation === undefined) return null
  const given = parsed(continuation)
  if (!Array.isArray(given) || given[0] !== incarnation) throw new BadContinuation()
  const key: unknown[] = given.slice(1)
  const fits =
    key.length === kinds.length && kinds.every((kind, index) => isKeyPart(key[index], kind))
  if (!fits) throw new BadContinuation()
  return key as unknown as ReturnType<typeof seekKey<Key>>
}

/** Cuts the one row too many that tells whether a page follows. */
export function pageOf<Row>(
  log: Log,
  rows: readonly Row[],
  size: number,
  key: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  const more = rows.length > size && last !== undefined
  return { items, continuation: more ? continuationOf(log, key(last)) : null }
}

/** Numbers of a key are positions or counts; texts are such as a database can keep. */
function isKeyPart(value: unknown, kind: 'string' | 'number'): boolean {
  if (kind === 'string') {
    return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= positionMax
}

function parsed(continuation: string): unknown {
  try {
    const text = atob(continuation.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new BadContinuation()
  }
}
