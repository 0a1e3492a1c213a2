import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

/**
 * Any number of rows in one statement with one parameter: PostgreSQL takes them out of a JSON array. A parameter for
 * each value would end at 65,535 of them, and drizzle takes three times as long to write it.
 */
export async function insertRows<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  orElse: SQL = sql``,
): Promise<void> {
  if (rows.length === 0) return
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
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  )
  const typed = sql.join(
    columns.map(
      ([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`,
    ),
    sql`, `,
  )
  const given = JSON.stringify(written)
  await tx.execute(
    sql`insert into ${table} (${names}) select ${names} from json_to_recordset(${given}::json) as given(${typed}) ${orElse}`,
  )
}
