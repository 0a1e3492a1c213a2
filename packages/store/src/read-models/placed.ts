import type { AuditRecord, MailMessage } from '@understudy/domain'
import type { Log } from '../log.ts'
import { pageOf, pageSize, seekKey, type Page, type PageQuery } from '../paging.ts'

/** A row of a list in order of the log, with its place: several may stem from one event. */
export interface Placed<Row> {
  readonly position: number
  readonly ordinal: number
  readonly row: Row
}

/** What the lists in order of the log can be asked for. */
export interface PlacedQuery extends PageQuery {
  readonly customer?: string | undefined
  readonly partner?: string | undefined
  /** Who acted, for records; whose mailbox, for messages. */
  readonly party?: string | undefined
  /** Moments of the workspace's clock: `from` inclusive, `until` exclusive. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Positions up to and including this one: the list as it was then. */
  readonly atPosition?: number | undefined
  /** Oldest first when absent. */
  readonly newestFirst?: boolean | undefined
}

export type PlacedRow = AuditRecord | MailMessage

export function partyOf(row: PlacedRow): string {
  return 'to' in row ? row.to : row.party
}

/** Numbers the rows of each position from 0 on, in the order given. */
export function placed<Row extends PlacedRow>(rows: readonly Row[]): Placed<Row>[] {
  const next = new Map<number, number>()
  return rows.map((row) => {
    const ordinal = next.get(row.position) ?? 0
    next.set(row.position, ordinal + 1)
    return { position: row.position, ordinal, row }
  })
}

/** The place after which a page begins; null at the first page. @throws BadContinuation */
export function placeSought(log: Log, query: PlacedQuery) {
  const key = seekKey(log, query, 'number', 'number')
  return key && { position: key[0], ordinal: key[1] }
}

/** One page out of all rows of a workspace, which are in order of the log. */
export function placedPage<Row extends PlacedRow>(
  log: Log,
  all: readonly Placed<Row>[],
  query: PlacedQuery,
): Page<Row> {
  const sought = placeSought(log, query)
  const sign = query.newestFirst ? -1 : 1
  const rows = all
    .filter((entry) => matches(entry, query))
    .filter((entry) => sought === null || sign * comparePlaces(entry, sought) > 0)
    .sort((a, b) => sign * comparePlaces(a, b))
  return rowsOf(log, rows, query)
}

/** Rows on all pages together. */
export function placedCount(all: readonly Placed<PlacedRow>[], query: PlacedQuery): number {
  return all.filter((entry) => matches(entry, query)).length
}

/** The page without the places, which only the continuation needs. */
export function rowsOf<Row>(log: Log, rows: readonly Placed<Row>[], query: PlacedQuery): Page<Row> {
  const page = pageOf(log, rows, pageSize(query), ({ position, ordinal }) => [position, ordinal])
  return { ...page, items: page.items.map(({ row }) => row) }
}

function matches({ position, row }: Placed<PlacedRow>, query: PlacedQuery): boolean {
  const { customer, partner, party, from, until, atPosition } = query
  if (customer !== undefined && row.customer !== customer) return false
  if (partner !== undefined && row.partner !== partner) return false
  if (party !== undefined && partyOf(row) !== party) return false
  if (from !== undefined && row.at < from) return false
  if (until !== undefined && row.at >= until) return false
  return atPosition === undefined || position <= atPosition
}

type Place = Pick<Placed<unknown>, 'position' | 'ordinal'>

function comparePlaces(a: Place, b: Place): number {
  return a.position - b.position || a.ordinal - b.ordinal
}
