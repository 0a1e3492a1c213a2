import { and, eq, exists, type SQL } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { Log } from '../log.ts'
import { workspaceTable, type historyTables } from './schema.ts'

/** The row of exactly this workspace, and not of another one of its id. */
export function isRowOf({ id, incarnation }: Log): SQL | undefined {
  return and(eq(workspaceTable.id, id), eq(workspaceTable.ordinal, incarnation))
}

/** Rows of a table, while their workspace is the one that is meant: one statement sees both at one moment. */
export function isOfLog(table: (typeof historyTables)[number], log: Log): SQL | undefined {
  const found = new QueryBuilder()
    .select({ id: workspaceTable.id })
    .from(workspaceTable)
    .where(isRowOf(log))
  return and(eq(table.workspace, log.id), exists(found))
}
