import { and, desc, eq, getTableColumns, lte, sql, type SQL } from 'drizzle-orm'
import { snapshotShape } from '../codec.ts'
import { UnknownPosition, UnknownWorkspace } from '../errors.ts'
import type { Parent } from '../event-store.ts'
import { keyText } from '../key-text.ts'
import type { Database } from './database.ts'
import {
  auditRecordTable,
  eventTable,
  mailMessageTable,
  requestTable,
  snapshotTable,
  workspaceTable,
} from './schema.ts'

type HistoryTable =
  | typeof eventTable
  | typeof auditRecordTable
  | typeof mailMessageTable
  | typeof requestTable
  | typeof snapshotTable

/**
 * Copies a parent's history into a child, inside the database: nothing travels. A child with rows of its own needs no
 * lineage to be read, and outlives its parent (decision-0020).
 */
export async function copyHistory(tx: Database, child: string, parent: Parent): Promise<void> {
  for (const table of [eventTable, auditRecordTable, mailMessageTable, requestTable]) {
    await copy(tx, table, child, upTo(table, parent))
  }
  const newest = tx
    .select({ position: snapshotTable.position })
    .from(snapshotTable)
    .where(and(upTo(snapshotTable, parent), eq(snapshotTable.shape, snapshotShape)))
    .orderBy(desc(snapshotTable.position))
    .limit(1)
  const one = and(eq(snapshotTable.workspace, parent.workspace), eq(snapshotTable.position, newest))
  await copy(tx, snapshotTable, child, one)
}

/** Keeps the parent from being deleted until the transaction ends. @throws UnknownWorkspace, UnknownPosition */
export async function holdParent(tx: Database, { workspace, position }: Parent): Promise<void> {
  const [row] = await tx
    .select({ last: workspaceTable.position })
    .from(workspaceTable)
    .where(eq(workspaceTable.id, workspace))
    .for('share')
  if (!row) throw new UnknownWorkspace(workspace)
  if (position < 1 || position > row.last) {
    throw new UnknownPosition(workspace, position, row.last)
  }
}

function upTo(table: HistoryTable, { workspace, position }: Parent): SQL | undefined {
  return and(eq(table.workspace, workspace), lte(table.position, position))
}

/** The rows with another workspace, which is the first column of each of these tables. */
async function copy(tx: Database, table: HistoryTable, child: string, where: SQL | undefined) {
  const names = Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name))
  const [workspace, ...rest] = names
  const others = sql.join(rest, sql`, `)
  await tx.execute(
    sql`insert into ${table} (${workspace}, ${others}) select ${keyText(child)}, ${others} from ${table} where ${where}`,
  )
}
