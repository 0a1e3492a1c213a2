import { stepsOf, type RecordedEvent } from '@understudy/domain'
import { Gained, type Write } from '@understudy/store'
import { Breath } from './breath.ts'

/** What the lists gain by a founding, which may have thousands of events: whoever else waits has a turn. */
export async function foundingRows(events: readonly RecordedEvent[]): Promise<Write> {
  const breath = new Breath()
  const gained = new Gained()
  for (const step of stepsOf(events)) {
    gained.take(step)
    await breath.take()
  }
  return gained.rows
}
