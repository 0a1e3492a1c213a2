import { and, eq } from 'drizzle-orm'
import type { CustomerRow } from '@understudy/domain'
import { PositionConflict } from '../errors.ts'
import type { Log } from '../log.ts'
import { upsertCustomers } from './append.ts'
import type { Database } from './database.ts'
import { hold } from './fork.ts'
import { isRowOf } from './of-log.ts'
import { customerTable, listedShape, workspaceTable } from './schema.ts'

/**
 * All customers of a log anew, in one transaction. Whoever appends meanwhile waits for the workspace's row, so no row of
 * theirs is lost. @throws PositionConflict, UnknownWorkspace
 */
export async function relist(
  tx: Database,
  log: Log,
  position: number,
  customers: readonly CustomerRow[],
): Promise<void> {
  const moved = await tx
    .update(workspaceTable)
    .set({ listed: listedShape })
    .where(and(isRowOf(log), eq(workspaceTable.position, position)))
    .returning({ id: workspaceTable.id })
  if (moved.length === 0) throw new PositionConflict(log.id, position, await hold(tx, log))
  await tx.delete(customerTable).where(eq(customerTable.workspace, log.id))
  await upsertCustomers(tx, log.id, customers)
}
