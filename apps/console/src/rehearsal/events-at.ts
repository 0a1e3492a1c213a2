import type { RecordedEvent } from '@understudy/domain'
import type { Answer } from '../api/answer.ts'
import type { Rehearsal } from './rehearsal.tsx'

/** Positions may stand far apart; the events between the first and the last are read at once. */
const eventsAtOnceMax = 10_000

/** The events at these positions of the log, by position. */
export async function eventsAt(
  { api, id }: Pick<Rehearsal, 'api' | 'id'>,
  positions: readonly number[],
): Promise<Answer<ReadonlyMap<number, RecordedEvent['event']>>> {
  const events = new Map<number, RecordedEvent['event']>()
  const first = Math.min(...positions)
  const last = Math.max(...positions)
  for (let from = first; from <= last; from += eventsAtOnceMax) {
    const limit = String(Math.min(eventsAtOnceMax, last - from + 1))
    const some = await api.events(id, { after: String(from - 1), limit })
    if (!some.ok) return some
    for (const { position, event } of some.value) events.set(position, event)
  }
  return { ok: true, value: events }
}
