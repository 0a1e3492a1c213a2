import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

/** How rows go in, besides as they are. */
export interface Insertion {
  /** What happens where a row is there already. */
  readonly orElse?: SQL
  /** A table of one row; without that row nothing is inserted. */
  readonly ifIn?: SQL
}

/**
 * Any number of rows in one statement with one parameter: PostgreSQL takes them out of a JSON array. A parameter for
 * each value would end at 65,535 of them, and drizzle takes three times as long to write it.
 */
export function insertion<Table extends PgTable>(
  table: Table,
  rows: readonly Table['$inferInsert'][],
  { orElse = sql``, ifIn }: Insertion = {},
): SQL {
  const columns = Object.entries(getTableColumns(table))
  const written = rows.map((row) => {
    const values = new Map(Object.entries(row))
    return Object.fromEntries(
      columns.map(([key, column]) => {
        const value: unknown = values.get(key) ?? null
        return [column.name, value === null ? null : column.mapToDriverValue(value)]
      }),
    )
  })
  const names = columns.map(([, { name }]) => sql.identifier(name))
  const taken = sql.join(
    names.map((name) => sql`given.${name}`),
    sql`, `,
  )
  const typed = sql.join(
    columns.map(
      ([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`,
    ),
    sql`, `,
  )
  const given = JSON.stringify(written)
  const condition = ifIn === undefined ? sql`` : sql`cross join ${ifIn}`
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${taken} from json_to_recordset(${given}::json) as given(${typed}) ${condition} ${orElse}`
}

export async function insertRows<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  how: Insertion = {},
): Promise<void> {
  if (rows.length > 0) await tx.execute(insertion(table, rows, how))
}
