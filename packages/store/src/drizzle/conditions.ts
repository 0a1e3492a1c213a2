import { and, lte, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { searchWords } from '@understudy/domain'
import { positionMax } from '../position.ts'
import type { AsOf } from '../read-models/lists.ts'

/** Every word of a search is somewhere in the text. No pattern: what a person types means itself. */
export function mentions(text: PgColumn, search: string | undefined): SQL | undefined {
  return and(...searchWords(search).map((word) => sql`position(${word} in ${text}) > 0`))
}

/** Of a list in order of the log, what stood there after an event. */
export function upTo(position: PgColumn, { atPosition }: AsOf): SQL | undefined {
  return atPosition === undefined ? undefined : lte(position, Math.min(atPosition, positionMax))
}

/** A value that comes from outside and is compared as it stands. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
