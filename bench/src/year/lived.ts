import { invariant, perform, type RecordedEvent, type World } from '@understudy/domain'
import { envelope } from '@understudy/domain/testing'

const year = envelope(['microsoft/system', { type: 'AdvanceClock', by: '12mo' }], 'a-year')

/** Lives a year in a world; the log of it. */
export function lived(world: World): readonly RecordedEvent[] {
  const log: RecordedEvent[] = []
  const batches = perform(world, year)
  for (let step = batches.next(); ; step = batches.next()) {
    if (step.done) {
      invariant(step.value.accepted, 'the clock goes on')
      return log
    }
    for (const event of step.value.events) log.push(event)
  }
}

/** How much was invoiced for licences, in dollars. */
export function invoicedIn(log: readonly RecordedEvent[]): number {
  return log.reduce(
    (sum, { event }) => sum + (event.type === 'LicenseInvoiced' ? Number(event.total.amount) : 0),
    0,
  )
}
