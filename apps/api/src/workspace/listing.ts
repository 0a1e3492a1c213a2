import { BadContinuation, continuationOf, pageSize, seekKey, type Log } from '@understudy/store'

/** A value that rows are put in order by; nothing comes last, whichever way. */
export type SortValue = string | number | null

/** How a list that is worked out from the world is narrowed, ordered and cut into pages. */
export interface Listing<Row> {
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  /** By the name of the column. */
  readonly sorts: Readonly<Record<string, (row: Row) => SortValue>>
  /** What a search looks through. */
  readonly textOf: (row: Row) => readonly (string | null)[]
}

export interface ListQuery {
  /** The name of a column, with a minus before it for the other way round. */
  readonly sort?: string | undefined
  readonly search?: string | undefined
  readonly size?: number | undefined
  readonly continuation?: string | undefined
}

export interface ListPage<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
  /** Rows on all pages together. */
  readonly total: number
}

/** One page. Equal rows are in order of their ids, so that no row is on two pages or on none. @throws BadContinuation */
export function listPage<Row>(log: Log, listing: Listing<Row>, query: ListQuery): ListPage<Row> {
  const { sort = '', search = '', ...paging } = query
  const found = listing.rows.filter((row) => mentions(listing.textOf(row), search))
  const ordered = inOrder(listing, found, sort)
  const [from] = seekKey(log, paging, 'number') ?? [0]
  if (!Number.isSafeInteger(from) || from < 0) throw new BadContinuation()
  const end = from + pageSize(paging)
  return {
    items: ordered.slice(from, end),
    continuation: end < ordered.length ? continuationOf(log, [end]) : null,
    total: ordered.length,
  }
}

function inOrder<Row>(
  { idOf, sorts }: Listing<Row>,
  rows: readonly Row[],
  sort: string,
): readonly Row[] {
  const valueOf = sorts[sort.replace(/^-/, '')]
  if (valueOf === undefined) return rows
  const sign = sort.startsWith('-') ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(valueOf(row)), id: idOf(row) }))
    .toSorted((a, b) => compared(a.key, b.key, sign) || (a.id < b.id ? -1 : 1))
    .map(({ row }) => row)
}

function compared(a: SortValue, b: SortValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a === b ? 0 : a < b ? -sign : sign
}

/** The same in capitals and with accents; of every list, so without the rules of one language. */
function keyOf(value: SortValue): SortValue {
  return typeof value === 'string' ? folded(value) : value
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Every word of the search is somewhere in it. */
function mentions(texts: readonly (string | null)[], search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const all = folded(texts.filter((text) => text !== null).join('\n'))
  return words.every((word) => all.includes(word))
}
