import { eventDefinition, type Event } from '../nouns.ts'
import type { Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { withServiceRecord } from '../service/service-record.ts'
import { subjectKey, subjectsNamedBy, type Subject } from '../model/subject.ts'
import { emptyWorld, fileOf, relatedKey, type World } from '../model/world.ts'
import { dueOf } from './due.ts'

/** The request that a world begins with, on behalf of Microsoft. */
export const foundingRequest = 'founding'
const foundingActor = actorText(microsoft)

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
  return indexed(world, evolveUnindexed(world, recorded), [recorded])
}

/** The same without what falls due, which `indexed` works out for several events at once. */
export function evolveUnindexed(world: World, recorded: RecordedEvent): World {
  return served(world, applied(world, recorded), subjectsNamedBy(recorded.event))
}

/** A world with what falls due in it, after the events that lie between an earlier world and it. */
export function indexed(earlier: World, world: World, between: readonly RecordedEvent[]): World {
  let after = world
  // A subject that was named before is not asked again.
  for (const { event } of between) {
    for (const subject of subjectsNamedBy(event)) after = reindexed(earlier, after, subject)
  }
  return after
}

/**
 * The world at the end of a log, or of its rest from a given world on: the same as `evolve` event by event. What
 * follows from licences is worked out once for all people that a world begins with, not after each (decision-0096), and
 * what falls due once for each subject, at the end.
 */
export function fold(log: Iterable<RecordedEvent>, from: World = emptyWorld): World {
  const named = new Map<string, Subject>()
  let before = from
  let world = from
  let told: CustomerId | undefined
  for (const recorded of log) {
    const next = foundedPeopleOf(recorded, world)
    if (told !== undefined && (next !== told || holdsAlready(recorded.event, world, told))) {
      world = served(before, world, [{ kind: 'customer', id: told }])
      before = world
    }
    told = next
    const subjects = subjectsNamedBy(recorded.event)
    for (const subject of subjects) named.set(subjectKey(subject), subject)
    world = applied(world, recorded)
    if (told === undefined) before = world = served(before, world, subjects)
  }
  if (told !== undefined) world = served(before, world, [{ kind: 'customer', id: told }])
  for (const subject of named.values()) world = reindexed(from, world, subject)
  return world
}

/** Whose people an event of the founding is about; undefined for any other event. */
function foundedPeopleOf(
  { request, actor, at, event }: RecordedEvent,
  world: World,
): CustomerId | undefined {
  if (request !== foundingRequest || actor !== foundingActor || at !== world.now) return undefined
  switch (event.type) {
    case 'UserCreated':
    case 'LossAnnounced':
      return event.customer
    case 'LicensesChanged':
      return event.since !== null && event.remove.length === 0 ? event.customer : undefined
    default:
      return undefined
  }
}

/** Whoever is told of twice had something in between, and what became of that counts. */
function holdsAlready(event: Event, world: World, id: CustomerId): boolean {
  if (event.type !== 'LicensesChanged') return false
  const users = world.customers.get(id)?.users
  return event.users.some((user) => (users?.get(user)?.licenses.length ?? 0) > 0)
}

/** What the event itself says, without what follows from it for services and the agenda. */
function applied(world: World, { position, at, event }: RecordedEvent): World {
  invariant(position === world.position + 1, `event ${position} follows ${world.position}`)
  const definition = eventDefinition(event.type)
  invariant(definition, `event ${event.type} is known`)
  const moved = { ...world, position, now: at }
  return noted(definition.evolve(moved, event as never, at), event)
}

/** Keeps what became of the users' services, whichever workflow changed something. */
function served(before: World, after: World, subjects: readonly Subject[]): World {
  const subject = subjects.find(({ kind }) => kind === 'customer')
  const customer = subject?.kind === 'customer' ? after.customers.get(subject.id) : undefined
  if (customer === undefined) return after
  const earlier = before.customers.get(customer.id)
  const recorded = withServiceRecord(earlier, customer, after.now, after.settings)
  if (recorded === customer) return after
  return { ...after, customers: after.customers.with(customer.id, recorded) }
}

function noted(world: World, event: Event): World {
  const { advancing } = world
  if (advancing === null || advancing.until !== event.type) return world
  return { ...world, advancing: { ...advancing, reached: true } }
}

/** The partners of a customer, kept beside its file: only changed relationships are read. */
function relatedIn(earlier: World, world: World, id: CustomerId): World['related'] {
  const before = earlier.customers.get(id)?.relationships
  const after = world.customers.get(id)?.relationships
  if (after === undefined || before === after) return world.related
  let { related } = world
  for (const partner of before === undefined ? keysOf(after) : after.differingFrom(before)) {
    const key = relatedKey(partner, id)
    related = after.has(partner) ? related.with(key, id) : related.without(key)
  }
  return related
}

function keysOf(relationships: Customer['relationships']): PartnerId[] {
  return relationships.entries().map(([partner]) => partner)
}

/** Keeps the agenda true for one subject; a file that is the same has the same due, so it is not asked. */
function reindexed(earlier: World, world: World, subject: Subject): World {
  if (fileOf(earlier, subject) === fileOf(world, subject)) return world
  const key = subjectKey(subject)
  const before = world.agendaKeys.get(key)
  const item = dueOf(world, subject, earlier)
  const after = item && `${item.at} ${key}`
  const related =
    subject.kind === 'customer' ? relatedIn(earlier, world, subject.id) : world.related
  if (before === after) return related === world.related ? world : { ...world, related }
  const cleared = before === undefined ? world.agenda : world.agenda.without(before)
  return {
    ...world,
    related,
    agenda: after === undefined ? cleared : cleared.with(after, subject),
    agendaKeys:
      after === undefined ? world.agendaKeys.without(key) : world.agendaKeys.with(key, after),
  }
}
