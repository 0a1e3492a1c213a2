import type { MigrationMeta } from 'drizzle-orm/migrator'
import { invariant } from '@understudy/domain'
import type { Database } from './database.ts'
import { migrations } from './migrations.gen.ts'

/**
 * Brings a database to this version's tables, in a browser as well as in Node: drizzle's own `migrate` functions read
 * a folder, its dialect takes the migrations themselves. That door is not in drizzle's types; its version is pinned.
 * `upTo` leaves the later ones out, for a database as an earlier version had it.
 */
export async function migrate(db: Database, upTo = migrations.length): Promise<void> {
  const { dialect, session } = db as unknown as Partial<Doors>
  invariant(dialect && session, 'a drizzle database has a dialect and a session')
  await dialect.migrate(migrations.slice(0, upTo), session, {})
}

interface Doors {
  readonly dialect: {
    migrate(migrations: readonly MigrationMeta[], session: unknown, config: object): Promise<void>
  }
  readonly session: unknown
}
