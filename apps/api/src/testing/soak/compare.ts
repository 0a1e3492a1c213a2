import {
  canonicalJson,
  checkInvariants,
  emptyWorld,
  stepsOf,
  type RecordedEvent,
} from '@understudy/domain'
import { eventsOf, type EventStore } from '@understudy/store'
import type { Follower } from './follower.ts'
import type { Tally } from './tally.ts'

const rowsPerPage = 500

/** What must be so of one workspace in the end, as the database has it. */
export async function compare(
  store: EventStore,
  id: string,
  told: { readonly answers: ReadonlyMap<string, string>; readonly followers: readonly Follower[] },
  tally: Tally,
): Promise<number> {
  const row = await store.get(id)
  if (!row) {
    tally.wrong(`${id} is gone`)
    return 0
  }
  const log = await eventsOf(store, row)
  if (log.length !== row.position)
    tally.wrong(`${id}: ${log.length} events, ends at ${row.position}`)
  let world = emptyWorld
  for (const step of stepsOf(log)) {
    world = step.after
    if (step.recorded.request === 'founding') continue
    for (const { id: truth, violation } of checkInvariants(step)) {
      tally.wrong(`${id}: ${truth}: ${violation}`)
    }
  }
  if (world.advancing !== null) tally.wrong(`${id}: the clock is still on its way`)
  for (const follower of told.followers) {
    if (follower.position !== log.length) {
      tally.wrong(`${id}: a stream ended at ${follower.position} of ${log.length}`)
    }
  }
  compareAnswers(id, log, told.answers, tally)
  await compareAudit(store, row, log, tally)
  return log.length
}

/** Every accepted answer is in the log as it was given, and every refused one left nothing. */
function compareAnswers(
  id: string,
  log: readonly RecordedEvent[],
  answers: ReadonlyMap<string, string>,
  tally: Tally,
): void {
  const byRequest = Map.groupBy(log, ({ request }) => request)
  for (const [key, answer] of answers) {
    const order = JSON.parse(key) as { readonly workspace: string; readonly body: string }
    if (order.workspace !== id) continue
    const { request } = JSON.parse(order.body) as { readonly request: string }
    const events = byRequest.get(request) ?? []
    if (answer.startsWith('200 ')) {
      const told = JSON.parse(answer.slice(4)) as { readonly events: unknown }
      if (canonicalJson(told.events) !== canonicalJson(events)) {
        tally.wrong(`${id}: the answer to ${request} is not what the log has`)
      }
    } else if (events.length > 0) tally.wrong(`${id}: ${request} was refused and recorded`)
  }
}

/** One record for each event, none twice. */
async function compareAudit(
  store: EventStore,
  row: { readonly id: string; readonly incarnation: number },
  log: readonly RecordedEvent[],
  tally: Tally,
): Promise<void> {
  const positions: number[] = []
  let continuation: string | undefined
  do {
    const page = await store.audit(row, { size: rowsPerPage, continuation })
    for (const { position } of page.items) positions.push(position)
    continuation = page.continuation ?? undefined
  } while (continuation !== undefined)
  const expected = log.map(({ position }) => position)
  if (canonicalJson(positions) !== canonicalJson(expected)) {
    tally.wrong(`${row.id}: ${positions.length} audit records of ${log.length} events`)
  }
}
