import { asc, and, count, desc, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import {
  orderOf,
  type List,
  type ListAsked,
  type ListPlace,
  type SortValue,
  pageSize,
  type PageAnswer,
  type PageAsked,
} from '@understudy/domain'
import { decode } from '../codec.ts'
import type { Log } from '../log.ts'
import { continuationOf, placeSought } from '../paging.ts'
import { placeShapeOf } from '../read-models/page-of-rows.ts'
import type { Database } from './database.ts'

/** A list as the database has it: its columns and conditions say the same as those of the list itself. */
export interface ListTable<Query extends PageAsked & ListAsked = PageAsked & ListAsked> {
  readonly list: List<unknown, Query>
  readonly table: PgTable
  /** What an id of the list is made of. */
  readonly ids: readonly PgColumn[]
  readonly record: PgColumn
  /** Records of earlier versions say of no partner; the column does. */
  readonly partner?: PgColumn
  /** What a column of the list says; undefined for the order of the ids alone. */
  sorted(name: string, query: Query): SQL | undefined
  narrowed(log: Log, query: Query): SQL | undefined
}

/** One page. @throws BadContinuation */
export async function readPage<Row>(
  db: Database,
  of: ListTable,
  log: Log,
  query: PageAsked & ListAsked,
): Promise<PageAnswer<Row>> {
  const { ids, record, partner, table } = of
  const { name, isTurned } = orderOf(of.list, query)
  const shape = placeShapeOf(of.list, query)
  const sought = placeSought(log, query, shape)
  const value = of.sorted(name, query)
  const order = isTurned && !value ? desc : asc
  const size = pageSize(query)
  const rows: Found[] = await db
    .select({
      record,
      ...(partner ? { partner } : {}),
      ...(value ? { value: value.as('value') } : {}),
      ...Object.fromEntries(ids.map((column, index) => [`id${index}`, column])),
    })
    .from(table)
    .where(and(of.narrowed(log, query), sought ? after(of, value, sought, isTurned) : undefined))
    .orderBy(
      ...(value ? [sql`${value} ${sql.raw(isTurned ? 'desc' : 'asc')} nulls last`] : []),
      ...ids.map((column) => order(column)),
    )
    .limit(size + 1)
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return {
    items: items.map((row) => rowOf<Row>(row)),
    continuation:
      rows.length > size && last
        ? continuationOf(log, shape.order, placeOf(last, of, value))
        : null,
  }
}

/** Rows on all pages together. */
export async function countRows(
  db: Database,
  of: ListTable,
  log: Log,
  query: PageAsked & ListAsked,
): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(of.table).where(of.narrowed(log, query))
  return row?.rows ?? 0
}

type Found = Readonly<Record<string, unknown>>

function rowOf<Row>({ record, ...row }: Found): Row {
  const { partner } = row
  return { ...('partner' in row ? { partner } : {}), ...decode<Row>(String(record)) }
}

function placeOf(row: Found, { ids }: ListTable, value: SQL | undefined): ListPlace {
  const names = [...(value ? ['value'] : []), ...ids.map((_, index) => `id${index}`)]
  return names.map((name) => row[name] as SortValue)
}

/** Equal rows are in order of their ids, whichever way a column goes; nothing comes last. */
function after(
  { ids }: ListTable,
  value: SQL | undefined,
  place: ListPlace,
  isTurned: boolean,
): SQL {
  const way = sql.raw(isTurned ? '<' : '>')
  const columns = ids.map((column) => sql`${column}`)
  const params = (values: ListPlace) =>
    values.map((one, index) => sql`${sql.param(one, ids[index])}`)
  if (value === undefined) return sql`(${listed(columns)}) ${way} (${listed(params(place))})`
  const [sought = null, ...rest] = place
  const isLater = sql`(${listed(columns)}) > (${listed(params(rest))})`
  if (sought === null) return sql`(${value} is null and ${isLater})`
  const typed = typeof sought === 'number' ? sql`${sought}::double precision` : sql`${sought}::text`
  return sql`(${value} ${way} ${typed} or (${value} = ${typed} and ${isLater}) or ${value} is null)`
}

function listed(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `)
}
