import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { EventStore } from '../event-store.ts'
import { Announcing } from './announcing.ts'
import { drizzleStore } from './drizzle-store.ts'
import { migrate } from './migrate.ts'
import { SessionLeases } from './session-leases.ts'

/** Any number that no other program takes in the same database. */
const migrationLock = 8_787_001
const connectionsMax = 10
/** A server that does not answer counts as away, and the caller is told so. */
const connectingMaxMs = 5_000

/** The store on a PostgreSQL server, at this version's tables. Several processes may share the database. */
export async function openPostgres(url: string): Promise<EventStore> {
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: connectingMaxMs,
    keepAlive: true,
  })
  // An idle connection that the server ends must not end the process: the next query says so.
  pool.on('error', () => undefined)
  try {
    await migrateAlone(pool)
  } catch (failure) {
    await pool.end()
    throw failure
  }
  const announcing = new Announcing(url)
  const leases = new SessionLeases(url)
  const end = async () => {
    await announcing.close()
    await leases.close()
    await pool.end()
  }
  return drizzleStore(drizzle(pool), end, {
    tell: announcing.tell,
    listen: announcing.listen,
    lease: leases.lease,
  })
}

/** Two processes that start at once must not both run the migrations. */
async function migrateAlone(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const db = drizzle(client)
    await db.execute(sql`select pg_advisory_lock(${migrationLock})`)
    await migrate(db)
    await db.execute(sql`select pg_advisory_unlock(${migrationLock})`)
  } finally {
    // Ends the session, and the lock with it whatever happened.
    client.release(true)
  }
}
