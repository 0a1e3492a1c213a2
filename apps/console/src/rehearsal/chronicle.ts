import type { RecordedEvent } from '@understudy/domain'
import type { Answer } from '../api/answer.ts'
import type { Value } from '../api/client.ts'
import type { LogQuery } from '../api/query.ts'
import type { ListPage } from '../cache/pages.ts'
import { createRemoteList } from '../lists/remote-list.ts'
import { eventsAt } from './events-at.ts'
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

async function read(rehearsal: Rehearsal, query: LogQuery): Promise<Answer<ListPage<Entry>>> {
  const audit = await rehearsal.api.audit(rehearsal.id, query)
  if (!audit.ok) return audit
  const records = audit.value.items
  const events = await eventsAt(
    rehearsal,
    records.map(({ position }) => position),
  )
  if (!events.ok) return events
  const items = records.map((record) => ({ record, event: events.value.get(record.position) }))
  return { ok: true, value: { ...audit.value, items } }
}
