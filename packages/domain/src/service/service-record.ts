import { plus, type Instant } from '../kernel/calendar.ts'
import {
  coverageOf,
  isServed,
  keepCoverage,
  nothing,
  stoppedBetween,
  type Coverage,
} from './coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import { announcementsStanding } from './standing-announcements.ts'
import type { Settings } from '../model/settings.ts'
import type { Interruption, StoppedService, User } from '../model/tenant/user.ts'

/**
 * Keeps what became of everybody's services, after any event that changed users, subscriptions or the agreement
 * that a renewal needs. Workflows change assignments and subscriptions; nobody else writes interruptions, stopped
 * services and lost data, or takes announcements back.
 */
export function withServiceRecord(
  before: Customer | undefined,
  after: Customer,
  at: Instant,
  settings: Settings,
): Customer {
  const untouched =
    before !== undefined &&
    before.users === after.users &&
    before.subscriptions === after.subscriptions &&
    before.agreement === after.agreement
  if (untouched || after.users.size === 0) return after
  const recorded = withUsersRecorded(before, after, at, settings)
  const announcements = announcementsStanding(before, recorded, at, settings)
  return announcements === recorded.announcements ? recorded : { ...recorded, announcements }
}

function withUsersRecorded(
  before: Customer | undefined,
  after: Customer,
  at: Instant,
  { dataKeptAfterRemoval }: Settings,
): Customer {
  const then = before ? coverageOf(before) : new Map<never, Coverage>()
  const now = coverageOf(after)
  if (then === now) return after
  const change = {
    at,
    removedGoesAt: plus(at, dataKeptAfterRemoval),
    dataGoes: hasDeletion(before, after),
  }
  let users = after.users
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    const had = then.get(id) ?? nothing
    const has = now.get(id) ?? nothing
    const user = after.users.get(id)
    if (had === has || user === undefined) continue
    const recorded = recordedOf(user, had, has, change)
    if (recorded !== user) users = users.with(user.id, recorded)
  }
  if (users === after.users) return after
  const recorded = { ...after, users }
  keepCoverage(after, recorded)
  return recorded
}

/** Data goes at once where a subscription is deleted; where units or assignments go otherwise, it is kept for a while. */
function hasDeletion(before: Customer | undefined, { subscriptions }: Customer): boolean {
  if (!before || before.subscriptions === subscriptions) return false
  return before.subscriptions
    .rows()
    .some(({ id, status }) => status !== 'deleted' && subscriptions.get(id)?.status === 'deleted')
}

interface Change {
  readonly at: Instant
  /** When data goes whose licence, or whose unit, was taken away at this moment. */
  readonly removedGoesAt: Instant
  /** True when a subscription was deleted, and with it the data that it kept. */
  readonly dataGoes: boolean
}

function recordedOf(user: User, had: Coverage, has: Coverage, change: Change): User {
  const interruptions = interrupted(user.interruptions, has.missing, change.at)
  const waiting = waitingOf(user, had, has, change.at)
  const isUnkept = (one: StoppedService) => one.goesAt === null && !has.locked.has(one.service)
  const gone = change.dataGoes ? waiting.filter(isUnkept) : []
  const stopped = waiting
    .filter((one) => !gone.includes(one))
    .map((one) =>
      keptUntil(one, has.locked.has(one.service) ? null : (one.goesAt ?? change.removedGoesAt)),
    )
  const lost = gone.map(({ service }) => ({ service, at: change.at }))
  const same =
    interruptions === user.interruptions &&
    lost.length === 0 &&
    stopped.length === user.stopped.length &&
    stopped.every((one, index) => one === user.stopped[index])
  return same ? user : { ...user, interruptions, stopped, lost: [...user.lost, ...lost] }
}

/** What had stopped and was not taken up again, and what stops now; data is kept of both until something says when it goes. */
function waitingOf(user: User, had: Coverage, has: Coverage, at: Instant): StoppedService[] {
  const before = user.stopped.filter(({ service }) => !isServed(service, has.served))
  const known = new Set(before.map(({ service }) => service))
  const foundLocked = [...has.locked].filter(
    (service) =>
      !had.locked.has(service) &&
      !had.served.has(service) &&
      !user.lost.some((one) => one.service === service),
  )
  const ended = [...new Set([...stoppedBetween(had, has), ...foundLocked])].sort()
  return [
    ...before,
    ...ended
      .filter((service) => !known.has(service))
      .map((service): StoppedService => ({ service, since: at, goesAt: null })),
  ]
}

/** A locked licence keeps data until its subscription is deleted; anything else for a time. */
function keptUntil(one: StoppedService, goesAt: Instant | null): StoppedService {
  return one.goesAt === goesAt ? one : { ...one, goesAt }
}

/** Closes and opens interruptions so that the last one says what is missing now. */
function interrupted(
  past: readonly Interruption[],
  services: readonly string[],
  at: Instant,
): readonly Interruption[] {
  const last = past.at(-1)
  const open = last?.until === null ? last : undefined
  if (open ? sameServices(open.services, services) : services.length === 0) return past
  const closed = open
    ? [...past.slice(0, -1), ...(open.from < at ? [{ ...open, until: at }] : [])]
    : past
  return services.length === 0 ? closed : [...closed, { from: at, until: null, services }]
}

function sameServices(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
