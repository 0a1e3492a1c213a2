import type { RecordedEvent } from '@understudy/domain'
import type { Answer } from '../api/answer.ts'
import type { Value } from '../api/client.ts'
import type { LogQuery } from '../api/query.ts'
import type { ListPage } from '../cache/pages.ts'
import { createRemoteList } from '../lists/remote-list.ts'
import { useRehearsal, type Rehearsal } from './rehearsal.tsx'

/** One record with the event it tells of. */
export interface Entry {
  readonly record: Value<'audit'>['items'][number]
  readonly event: RecordedEvent['event'] | undefined
}

/** What happened up to the moment shown, newest first, to one customer or to all, by one party or by any. */
export function createChronicle(of: () => Pick<LogQuery, 'customer' | 'party'>) {
  const rehearsal = useRehearsal()
  return createRemoteList(() => {
    const [asked, at] = [of(), rehearsal.asking.moment()]
    return {
      scope: rehearsal.asking.scope(asked),
      name: 'audit',
      asked,
      read: (wish) => read(rehearsal, { ...asked, ...wish, ...at }),
    }
  })
}

/** Records stand wherever they are sorted to; the events between the first and the last are read at once. */
const eventsAtOnceMax = 10_000

async function read({ api, id }: Rehearsal, query: LogQuery): Promise<Answer<ListPage<Entry>>> {
  const audit = await api.audit(id, query)
  if (!audit.ok) return audit
  const records = audit.value.items
  const positions = records.map(({ position }) => position)
  const events = new Map<number, RecordedEvent['event']>()
  const first = Math.min(...positions)
  const last = Math.max(...positions)
  for (let from = first; from <= last; from += eventsAtOnceMax) {
    const limit = String(Math.min(eventsAtOnceMax, last - from + 1))
    const some = await api.events(id, { after: String(from - 1), limit })
    if (!some.ok) return some
    for (const { position, event } of some.value) events.set(position, event)
  }
  const items = records.map((record) => ({ record, event: events.get(record.position) }))
  return { ok: true, value: { ...audit.value, items } }
}
