import { eventDefinition, customerNamedBy, type Event } from './decider.ts'
import type { Instant } from './kernel/calendar.ts'
import { invariant } from './kernel/invariant.ts'
import type { CustomerId } from './model/ids.ts'
import { withServiceRecord } from './model/service-record.ts'
import { emptyWorld, type World } from './model/world.ts'
import { dueOf } from './due.ts'

/** One event as the log keeps it. Positions count from 1 without gaps. */
export interface RecordedEvent {
  readonly position: number
  /** The workspace's clock when it was recorded. */
  readonly at: Instant
  /** `party/role` */
  readonly actor: string
  /** The request that caused it. */
  readonly request: string
  readonly event: Event
}

/** The world after one more event. The clock of the world is the moment of its last event. */
export function evolve(world: World, recorded: RecordedEvent): World {
  const { position, at, event } = recorded
  invariant(position === world.position + 1, `event ${position} follows ${world.position}`)
  const definition = eventDefinition(event.type)
  invariant(definition, `event ${event.type} is known`)
  const moved = { ...world, position, now: at }
  const applied = definition.evolve(moved, event as never, at)
  const customer = customerNamedBy(event)
  return reindexed(noted(served(world, applied, customer), event), customer)
}

/** The world at the end of a log, or of its rest from a given world on. */
export function fold(log: Iterable<RecordedEvent>, from: World = emptyWorld): World {
  let world = from
  for (const recorded of log) world = evolve(world, recorded)
  return world
}

/** Keeps what became of the users' services, whichever workflow changed something. */
function served(before: World, after: World, id: CustomerId | undefined): World {
  if (id === undefined) return after
  const customer = after.customers.get(id)
  if (!customer) return after
  const recorded = withServiceRecord(before.customers.get(id), customer, after.now, after.settings)
  if (recorded === customer) return after
  return { ...after, customers: after.customers.with(id, recorded) }
}

function noted(world: World, event: Event): World {
  const { advancing } = world
  if (advancing === null || advancing.until !== event.type) return world
  return { ...world, advancing: { ...advancing, reached: true } }
}

/** Keeps the agenda true for the one customer the event is about. */
function reindexed(world: World, id: CustomerId | undefined): World {
  if (id === undefined) return world
  const before = world.agendaKeys.get(id)
  const item = dueOf(world, id)
  const after = item && `${item.at} ${id}`
  if (before === after) return world
  const cleared = before === undefined ? world.agenda : world.agenda.without(before)
  return {
    ...world,
    agenda: after === undefined ? cleared : cleared.with(after, id),
    agendaKeys:
      after === undefined ? world.agendaKeys.without(id) : world.agendaKeys.with(id, after),
  }
}
