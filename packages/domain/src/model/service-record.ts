import { plus, type Instant } from '../kernel/calendar.ts'
import { coverageOf, isServed, unserved, type Coverage } from './coverage.ts'
import type { Customer } from './customer.ts'
import type { Settings } from './settings.ts'
import type { Interruption, StoppedService, User } from './user.ts'

/**
 * Keeps what became of everybody's services, after any event that changed users or subscriptions. Workflows
 * change assignments and subscriptions; nobody else writes interruptions, stopped services and lost data.
 */
export function withServiceRecord(
  before: Customer | undefined,
  after: Customer,
  at: Instant,
  { dataKeptAfterRemoval }: Settings,
): Customer {
  const untouched =
    before !== undefined &&
    before.users === after.users &&
    before.subscriptions === after.subscriptions
  if (untouched || after.users.size === 0) return after
  const then = before ? coverageOf(before) : new Map()
  const now = coverageOf(after)
  let users = after.users
  for (const user of after.users.rows()) {
    const has = now.get(user.id)
    if (!has) continue
    const recorded = recordedOf(user, then.get(user.id), has, {
      at,
      removedGoesAt: plus(at, dataKeptAfterRemoval),
      byAssignment: before?.users !== after.users,
    })
    if (recorded !== user) users = users.with(user.id, recorded)
  }
  return users === after.users ? after : { ...after, users }
}

interface Change {
  readonly at: Instant
  /** When data goes whose licence was taken away at this moment. */
  readonly removedGoesAt: Instant
  /** True when assignments changed, false when subscriptions did. */
  readonly byAssignment: boolean
}

function recordedOf(
  user: User,
  had: Coverage | undefined,
  has: Coverage,
  { at, removedGoesAt, byAssignment }: Change,
): User {
  const interruptions = interrupted(user.interruptions, has.missing, at)
  const ended = had === undefined ? [] : unserved(had.served, has.served)
  const waiting = [
    ...user.stopped.filter(({ service }) => !isServed(service, has.served)),
    ...ended
      .filter((service) => !user.stopped.some((one) => one.service === service))
      .map((service): StoppedService => ({
        service,
        since: at,
        goesAt: has.locked.has(service) ? null : removedGoesAt,
      })),
  ]
  const unkept = waiting.filter(
    ({ service, goesAt }) => goesAt === null && !has.locked.has(service),
  )
  const gone = byAssignment ? [] : unkept
  const stopped = waiting.flatMap((one) => {
    if (!unkept.includes(one)) return [one]
    return byAssignment ? [{ ...one, goesAt: removedGoesAt }] : []
  })
  const lost = [...user.lost, ...gone.map(({ service }) => ({ service, at }))]
  const same =
    interruptions === user.interruptions &&
    unkept.length === 0 &&
    ended.length === 0 &&
    stopped.length === user.stopped.length
  return same ? user : { ...user, interruptions, stopped, lost }
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
