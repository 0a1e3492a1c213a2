import type { RecordedEvent } from '@understudy/domain'
import { dayOf, startOf } from '@understudy/domain/kernel'
import { AzureBook } from './azure.ts'
import type { Expected } from './expected.ts'
import { licensesOf } from './licenses.ts'
import { OrderBook } from './orders.ts'
import { PlanBook } from './plans.ts'
import { periodOf } from './periods.ts'
import { usageOf } from './usage.ts'

/**
 * What partners owe by the end of a log, worked out a second time: the events are read from the first, days are gone
 * through one by one, and nothing is taken from the engine but its calendar, its decimals and the catalogue (decision-0251).
 */
export function expectedFrom(log: readonly RecordedEvent[]): Expected[] {
  const azure = new AzureBook()
  const orders = new OrderBook()
  const plans = new PlanBook()
  const anniversaries = new Map<string, number>()
  for (const recorded of log) {
    const { event } = recorded
    if (event.type === 'PartnerRegistered') anniversaries.set(event.partner, event.anniversaryDay)
    azure.read(recorded)
    plans.read(recorded)
    orders.read(recorded)
  }
  const started = log.find(({ event }) => event.type === 'WorkspaceStarted')
  const last = log.at(-1)
  if (started?.event.type !== 'WorkspaceStarted' || last === undefined) return []
  const anniversaryOf = (partner: string) => anniversaries.get(partner) ?? 1
  const days = { startedAt: started.event.clock, now: last.at, anniversaryOf }
  const licenses = [...orders.all.values()].flatMap((order) => {
    const first = periodOf('legacy', dayOf(days.startedAt), anniversaryOf(order.partner))
    return licensesOf(order, last.at).filter(({ at }) => at >= startOf(first))
  })
  return [...[...azure.all.values()].flatMap((told) => usageOf(told, days, plans)), ...licenses]
}
