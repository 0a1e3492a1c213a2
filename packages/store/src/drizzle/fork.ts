import { and, desc, eq, getTableColumns, lte, sql, type SQL } from 'drizzle-orm'
import { snapshotShape } from '../world-text.ts'
import { UnknownPosition, UnknownWorkspace } from '../errors.ts'
import type { Log } from '../log.ts'
import { keyText } from '../key-text.ts'
import type { Database } from './database.ts'
import { isRowOf } from './of-log.ts'
import {
  auditRecordTable,
  eventTable,
  mailMessageTable,
  requestTable,
  snapshotTable,
  workspaceTable,
} from './schema.ts'

/** A log up to a position. */
export interface Past {
  readonly log: Log
  readonly position: number
}

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
export async function copyHistory(tx: Database, child: string, parent: Past): Promise<void> {
  for (const table of [eventTable, auditRecordTable, mailMessageTable, requestTable]) {
    await copy(tx, table, child, upTo(table, parent))
  }
  const newest = tx
    .select({ position: snapshotTable.position })
    .from(snapshotTable)
    .where(and(upTo(snapshotTable, parent), eq(snapshotTable.shape, snapshotShape)))
    .orderBy(desc(snapshotTable.position))
    .limit(1)
  const one = and(eq(snapshotTable.workspace, parent.log.id), eq(snapshotTable.position, newest))
  await copy(tx, snapshotTable, child, one)
}

/** Keeps the parent from being deleted until the transaction ends. @throws UnknownWorkspace, UnknownPosition */
export async function holdParent(tx: Database, { log, position }: Past): Promise<void> {
  const last = await hold(tx, log, 'share')
  if (position < 1 || position > last) throw new UnknownPosition(log.id, position, last)
}

/**
 * Keeps a workspace from being deleted until the transaction ends; the end of its log. A `share` also keeps that end
 * where it is; a `key share` lets others append. @throws UnknownWorkspace
 */
export async function hold(
  tx: Database,
  log: Log,
  strength: 'share' | 'key share' = 'key share',
): Promise<number> {
  const [row] = await tx
    .select({ last: workspaceTable.position })
    .from(workspaceTable)
    .where(isRowOf(log))
    .for(strength)
  if (!row) throw new UnknownWorkspace(log.id)
  return row.last
}

function upTo(table: HistoryTable, { log, position }: Past): SQL | undefined {
  return and(eq(table.workspace, log.id), lte(table.position, position))
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
