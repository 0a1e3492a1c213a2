import { and, asc, count, desc, eq, gte, lt, lte, sql, type SQL } from 'drizzle-orm'
import { decode } from '../codec.ts'
import type { Log } from '../log.ts'
import { pageSize, type Page } from '../paging.ts'
import { positionMax } from '../position.ts'
import {
  customerSought,
  customersOf,
  folded,
  sorting,
  type CustomerQuery,
  type CustomerRow,
} from '../read-models/customer.ts'
import { placeSought, rowsOf, type PlacedQuery } from '../read-models/placed.ts'
import type { Database } from './database.ts'
import { isOfLog } from './of-log.ts'
import { customerTable, type auditRecordTable, type mailMessageTable } from './schema.ts'

type PlacedTable = typeof auditRecordTable | typeof mailMessageTable

/** One page of a list in order of the log. */
export async function readPlaced<Row>(
  db: Database,
  table: PlacedTable,
  log: Log,
  query: PlacedQuery,
): Promise<Page<Row>> {
  const { newestFirst } = query
  const sought = placeSought(log, query)
  const place = sql`(${table.position}, ${table.ordinal})`
  const soughtPlace = sought && sql`(${sought.position}::int, ${sought.ordinal}::int)`
  const order = newestFirst ? desc : asc
  const rows = await db
    .select({
      position: table.position,
      ordinal: table.ordinal,
      partner: table.partner,
      record: table.record,
    })
    .from(table)
    .where(
      and(
        narrowed(table, log, query),
        soughtPlace ? after(place, soughtPlace, newestFirst === true) : undefined,
      ),
    )
    .orderBy(order(table.position), order(table.ordinal))
    .limit(pageSize(query) + 1)
  return rowsOf(
    log,
    rows.map(({ partner, record, ...place }) => ({ ...place, row: rowOf<Row>(record, partner) })),
    query,
  )
}

/** Records of earlier versions say of no partner; the column does. */
function rowOf<Row>(record: string, partner: string | null): Row {
  return { partner, ...decode<Row>(record) }
}

/** Rows on all pages together. */
export async function countPlaced(
  db: Database,
  table: PlacedTable,
  log: Log,
  query: PlacedQuery,
): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(table)
    .where(narrowed(table, log, query))
  return row?.rows ?? 0
}

function narrowed(table: PlacedTable, log: Log, query: PlacedQuery): SQL | undefined {
  const { customer, partner, party, from, until, atPosition } = query
  return and(
    isOfLog(table, log),
    customer === undefined ? undefined : eq(table.customer, customer),
    partner === undefined ? undefined : eq(table.partner, partner),
    party === undefined ? undefined : eq(table.party, party),
    from === undefined ? undefined : gte(table.at, clean(from)),
    until === undefined ? undefined : lt(table.at, clean(until)),
    atPosition === undefined ? undefined : lte(table.position, Math.min(atPosition, positionMax)),
  )
}

const sortColumns = {
  name: customerTable.nameKey,
  domain: customerTable.domainKey,
  country: customerTable.countryKey,
} as const

/** One page of the customers, as they are at the end of the log. */
export async function readCustomers(
  db: Database,
  log: Log,
  query: CustomerQuery,
): Promise<Page<CustomerRow>> {
  const { field, descending } = sorting(query)
  const column = sortColumns[field]
  const sought = customerSought(log, query)
  const soughtKey = sought && sql`(${clean(sought.key)}, ${clean(sought.customer)})`
  const order = descending ? desc : asc
  const rows = await db
    .select({ key: column, customer: customerTable.customer, record: customerTable.record })
    .from(customerTable)
    .where(
      and(
        isOfLog(customerTable, log),
        query.partner === undefined ? undefined : sells(query.partner),
        query.search === undefined ? undefined : mentions(query.search),
        soughtKey
          ? after(sql`(${column}, ${customerTable.customer})`, soughtKey, descending)
          : undefined,
      ),
    )
    .orderBy(order(column), order(customerTable.customer))
    .limit(pageSize(query) + 1)
  return customersOf(
    log,
    rows.map(({ key, customer, record }) => ({ key, customer, row: decode<CustomerRow>(record) })),
    query,
  )
}

/** Row comparison, so that one index scan finds the page. */
function after(place: SQL, sought: SQL, descending: boolean): SQL {
  return descending ? sql`${place} < ${sought}` : sql`${place} > ${sought}`
}

function sells(partner: string): SQL {
  return sql`${clean(partner)} = any(${customerTable.partners})`
}

function mentions(search: string): SQL {
  return sql`position(${folded(search)} in ${customerTable.search}) > 0`
}

/** A value that comes from outside and is compared as it stands. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
