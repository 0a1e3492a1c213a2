import { byCodePoints, folded, searchText, searchWords } from './order.ts'

/** A value that rows are put in order by; nothing comes last, whichever way. */
export type SortValue = string | number | null

/** What a column puts rows in order by; `id` is the order of the ids alone. */
type Column<Row, Asked> =
  | { readonly kind: 'id' }
  | { readonly kind: 'text' | 'number'; told(row: Row, asked: Asked): SortValue }

/** What any list may be asked for: words that are in a row, and a column, with a minus for the other way round. */
export interface ListAsked {
  readonly search?: string | undefined
  readonly sort?: string | undefined
}

/** How the rows of a list are narrowed, searched and put in order. A database does the same by its own means (decision-0202). */
export interface List<Row, Asked extends ListAsked = ListAsked> {
  /** By the name that is asked for. The first one is the order when none is. */
  readonly columns: Readonly<Record<string, Column<Row, Asked>>>
  isAsked(row: Row, asked: Asked): boolean
  /** What a search looks through; every word of it is somewhere in there. */
  textsOf(row: Row): readonly (string | null)[]
  /** What an id is made of, compared one after the other. */
  readonly id: readonly ('text' | 'position')[]
  /** No two rows have the same. */
  idOf(row: Row): readonly (string | number)[]
}

/** Where a row stands: the value of the column, unless the order is that of the ids alone, and the id. */
export type ListPlace = readonly SortValue[]

interface Listed<Row> {
  readonly items: readonly Row[]
  /** The place of the last row when more come; null after the last. */
  readonly next: ListPlace | null
  /** Rows on all pages together. */
  readonly total: number
}

/** The column that a list is put in order by, and which way. */
export function orderOf<Row, Asked extends ListAsked>(
  { columns }: Pick<List<Row, Asked>, 'columns'>,
  { sort }: ListAsked,
) {
  const [first = ''] = Object.keys(columns)
  const name = sort?.replace(/^-/, '') ?? first
  return {
    name,
    column: columns[name] ?? ({ kind: 'id' } as const),
    isTurned: sort?.startsWith('-') === true,
  }
}

/** One page of rows: those that are asked for, in order, after a place. */
export function listed<Row, Asked extends ListAsked>(
  list: List<Row, Asked>,
  rows: Iterable<Row>,
  asked: Asked,
  { after, size }: { readonly after: ListPlace | null; readonly size: number },
): Listed<Row> {
  const { column, isTurned } = orderOf(list, asked)
  const sign = isTurned ? -1 : 1
  const signs = column.kind === 'id' ? { first: sign, rest: sign } : { first: sign, rest: 1 }
  const words = searchWords(asked.search)
  const found = [...rows].filter(
    (row) => list.isAsked(row, asked) && mentions(list.textsOf(row), words),
  )
  const rest = found
    .map((row) => ({ row, place: placeOf(list, column, row, asked) }))
    .filter(({ place }) => after === null || comparedPlaces(place, after, signs) > 0)
    .sort((a, b) => comparedPlaces(a.place, b.place, signs))
  const page = rest.slice(0, size)
  return {
    items: page.map(({ row }) => row),
    next: rest.length > size ? (page.at(-1)?.place ?? null) : null,
    total: found.length,
  }
}

function placeOf<Row, Asked extends ListAsked>(
  { idOf }: List<Row, Asked>,
  column: Column<Row, Asked>,
  row: Row,
  asked: Asked,
): ListPlace {
  if (column.kind === 'id') return idOf(row)
  const value = column.told(row, asked)
  return [typeof value === 'string' ? folded(value) : value, ...idOf(row)]
}

function mentions(texts: readonly (string | null)[], words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = searchText(texts)
  return words.every((word) => text.includes(word))
}

/** Whichever way a column goes, equal rows are in order of their ids. */
function comparedPlaces(
  a: ListPlace,
  b: ListPlace,
  { first, rest }: { readonly first: number; readonly rest: number },
): number {
  for (const [index, value] of a.entries()) {
    const difference = compared(value, b[index] ?? null, index === 0 ? first : rest)
    if (difference !== 0) return difference
  }
  return 0
}

function compared(a: SortValue, b: SortValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' || typeof b === 'string') {
    return sign * byCodePoints(String(a), String(b))
  }
  return sign * (a - b)
}
