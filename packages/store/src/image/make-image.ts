import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from '../drizzle/migrate.ts'
import { initDbStartParams, startParams } from '../drizzle/pglite-settings.ts'

/**
 * An empty database of this version as a tar: opened from it, a new database starts in a third of a second instead of
 * two. Slimmed (no templates, vacuumed), and checkpointed, because opening an image replays what is not.
 */
export async function makeImage({ compressed = false } = {}): Promise<Blob> {
  const db = await PGlite.create({ initDbStartParams, startParams })
  try {
    await migrate(drizzle(db))
    for (const statement of slimming) await db.exec(statement)
    return await db.dumpDataDir(compressed ? 'gzip' : 'none')
  } finally {
    await db.close()
  }
}

const slimming = [
  "update pg_database set datistemplate = false where datname in ('template0', 'template1')",
  'drop database template0',
  'drop database template1',
  'vacuum full',
  'checkpoint',
  'select pg_switch_wal()',
  'checkpoint',
  'checkpoint',
]
