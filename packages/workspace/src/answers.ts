import { invariant, type Outcome, type Refusal } from '@understudy/domain'
import { eventsOf, type EventStore, type Log } from '@understudy/store'

/** An outcome as it is kept: the events are in the log already. */
export type Answer =
  | { readonly accepted: true; readonly first: number; readonly last: number }
  | { readonly accepted: false; readonly refusal: Refusal }

/** The first answer to a request, whole again; null when it was not answered yet. */
export async function answeredBefore(
  store: EventStore,
  log: Log,
  request: string,
): Promise<Outcome | null> {
  const kept = await store.request(log, request)
  if (!kept) return null
  const answer = kept.outcome
  invariant(isAnswer(answer), 'a kept outcome is an answer')
  if (!answer.accepted) return answer
  const stretch = await eventsOf(store, log, answer.first, answer.last)
  return { accepted: true, events: stretch.filter((recorded) => recorded.request === request) }
}

function isAnswer(outcome: unknown): outcome is Answer {
  return typeof outcome === 'object' && outcome !== null && 'accepted' in outcome
}
