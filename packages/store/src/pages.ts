import type { RecordedEvent } from '@understudy/domain'
import type { EventStore } from './event-store.ts'
import type { Log } from './log.ts'

const eventsPerPage = 1000

/** A log from a position on, page by page, so that a long one is never in memory as a whole. */
export async function* pagesOf(
  store: Pick<EventStore, 'read'>,
  log: Log,
  from = 1,
  until = Infinity,
): AsyncGenerator<RecordedEvent[]> {
  let next = from
  while (next <= until) {
    const limit = Math.min(eventsPerPage, until - next + 1)
    const page = await store.read(log, next, limit)
    if (page.length > 0) yield page
    if (page.length < limit) return
    next += page.length
  }
}

/** A whole stretch of a log; for readers that need all of it at once. */
export async function eventsOf(
  store: Pick<EventStore, 'read'>,
  log: Log,
  from = 1,
  until = Infinity,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = []
  for await (const page of pagesOf(store, log, from, until)) events.push(...page)
  return events
}
