import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** A drizzle database of either driver, or a transaction of one. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>
