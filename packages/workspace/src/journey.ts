import { invariant, type Instant, type RecordedEvent } from '@understudy/domain'
import type { EventStore, Log } from '@understudy/store'

/** How far a command that takes many batches has come. */
export interface Progress {
  readonly position: number
  readonly now: Instant
  /** Where the clock is going; null when the command does not move it, or is done. */
  readonly to: Instant | null
}

const eventsPerLook = 500

/** The event that began the journey the clock is on, looked for from the end of the log back. */
export async function journeyBegun(
  store: EventStore,
  log: Log,
  last: number,
): Promise<RecordedEvent> {
  for (let end = last; end >= 1; end -= eventsPerLook) {
    const from = Math.max(end - eventsPerLook + 1, 1)
    const events = await store.read(log, from, end - from + 1)
    const begun = events.findLast(({ event }) => event.type === 'ClockAdvanceRequested')
    if (begun) return begun
  }
  invariant(false, 'a clock on its way was sent on it')
}
