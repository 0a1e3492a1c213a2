import type { RecordedEvent } from '@understudy/domain'
import type { Answer } from '../api/answer.ts'
import type { Value } from '../api/client.ts'
import { createReading, type Reading } from '../api/reading.ts'
import { useRehearsal, type Rehearsal } from './rehearsal.tsx'

/** One record with the event it tells of, newest first. */
export interface Entry {
  readonly record: Value<'audit'>['items'][number]
  readonly event: RecordedEvent['event'] | undefined
}

/** What happened up to the moment shown, to one customer or to all. */
export function createChronicle(customer?: () => string): Reading<readonly Entry[]> {
  const rehearsal = useRehearsal()
  return createReading(
    () => ({ of: customer?.(), moment: rehearsal.moment() }),
    ({ of, moment: { position } }) =>
      read(rehearsal, {
        ...(of === undefined ? {} : { customer: of }),
        ...(position === undefined ? {} : { position }),
      }),
  )
}

async function read(
  { api, id }: Rehearsal,
  query: { readonly customer?: string; readonly position?: string },
): Promise<Answer<readonly Entry[]>> {
  const audit = await api.audit(id, query)
  if (!audit.ok) return audit
  const records = audit.value.items
  const first = records.at(-1)?.position
  if (first === undefined) return { ok: true, value: [] }
  const count = (records[0]?.position ?? first) - first + 1
  const events = await api.events(id, {
    after: String(first - 1),
    limit: String(Math.min(10_000, count)),
  })
  if (!events.ok) return events
  const byPosition = new Map(events.value.map(({ position, event }) => [position, event]))
  return {
    ok: true,
    value: records.map((record) => ({ record, event: byPosition.get(record.position) })),
  }
}
