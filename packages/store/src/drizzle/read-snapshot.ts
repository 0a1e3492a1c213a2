import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Snapshot } from '../event-store.ts'
import type { Log } from '../log.ts'
import { decodeWorld, snapshotShape } from '../world-text.ts'
import type { Database } from './database.ts'
import { isOfLog } from './of-log.ts'
import { snapshotTable } from './schema.ts'

/**
 * The newest snapshot of this version, line by line: a row of the answer is short, so that the driver takes it in over many
 * turns, where a text of many megabytes came in one.
 */
export async function readSnapshot(
  db: Database,
  log: Log,
  atOrBefore: number | undefined,
): Promise<Snapshot | null> {
  const { position, shape, world } = snapshotTable
  const bound = atOrBefore === undefined ? undefined : lte(position, atOrBefore)
  const newest = db
    .select({ position, world })
    .from(snapshotTable)
    .where(and(isOfLog(snapshotTable, log), eq(shape, snapshotShape), bound))
    .orderBy(desc(position))
    .limit(1)
    .as('newest')
  const rows = await db
    .select({
      position: newest.position,
      line: sql<string>`line.line`,
    })
    .from(newest)
    .crossJoin(
      sql`unnest(string_to_array(${newest.world}, chr(10))) with ordinality as line(line, number)`,
    )
    .orderBy(asc(sql`line.number`))
  const [first] = rows
  if (!first) return null
  const lines = rows.map(({ line }) => line)
  const characters = lines.reduce((sum, { length }) => sum + length + 1, -1)
  return { position: first.position, world: await decodeWorld(lines), characters }
}
