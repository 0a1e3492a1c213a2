import type { Instant } from '../kernel/calendar.ts'
import { clip, minutesOf } from '../kernel/interval.ts'
import { coverageOf, nothing, type Coverage } from '../service/coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Interruption, LostService, StoppedService, User } from '../model/tenant/user.ts'

/** How long somebody was without something that was assigned. */
export interface Interrupted {
  readonly interruptedMinutes: number
  /** Of 24 hours, with two decimals, as in 1.50. */
  readonly interruptedDays: string
}

/** What one user has, is without, and lost. Short names of service plans, in order of the alphabet. */
export interface UserService extends Interrupted {
  readonly user: string
  readonly name: string
  readonly services: readonly string[]
  /** Assigned, and not provided now. */
  readonly missing: readonly string[]
  /** Not assigned or not provided any more, with data that is still kept. */
  readonly stopped: readonly StoppedService[]
  readonly lost: readonly LostService[]
}

export interface ServiceReading {
  /** In order of their ids; a removed person is among them. */
  readonly users: readonly UserService[]
  /** User-days: the days of all users together. */
  readonly total: Interrupted & {
    readonly usersInterrupted: number
    /** Users that are without something that is assigned to them, now. */
    readonly usersMissing: number
    readonly servicesStopped: number
    readonly servicesLost: number
  }
}

/** What became of everybody's services, up to a moment. */
export function serviceOf(customer: Customer, now: Instant): ServiceReading {
  const covered = coverageOf(customer)
  const sorted = new Map<Coverage, readonly string[]>()
  const users = customer.users.rows().map((user): UserService => {
    const has = covered.get(user.id) ?? nothing
    const { id, name, stopped, lost } = user
    const { missing } = has
    const services = sorted.get(has) ?? [...has.served].sort()
    sorted.set(has, services)
    return { user: id, name, services, missing, ...interrupted(minutes(user, now)), stopped, lost }
  })
  const sum = (of: (user: UserService) => number) => users.reduce((all, one) => all + of(one), 0)
  return {
    users,
    total: {
      ...interrupted(sum(({ interruptedMinutes }) => interruptedMinutes)),
      usersInterrupted: sum(({ interruptedMinutes }) => Number(interruptedMinutes > 0)),
      usersMissing: sum(({ missing }) => Number(missing.length > 0)),
      servicesStopped: sum(({ stopped }) => stopped.length),
      servicesLost: sum(({ lost }) => lost.length),
    },
  }
}

function interrupted(interruptedMinutes: number): Interrupted {
  return { interruptedMinutes, interruptedDays: (interruptedMinutes / (24 * 60)).toFixed(2) }
}

/** One outage counts once, however often what is missing changed meanwhile. */
function minutes({ interruptions }: User, now: Instant): number {
  return outages(interruptions)
    .flatMap((outage) => clip(outage, outage.from, now) ?? [])
    .reduce((sum, outage) => sum + minutesOf(outage), 0)
}

function outages(
  interruptions: readonly Interruption[],
): readonly Omit<Interruption, 'services'>[] {
  const merged: { from: Instant; until: Instant | null }[] = []
  for (const { from, until } of interruptions) {
    const last = merged.at(-1)
    if (last?.until === from) last.until = until
    else merged.push({ from, until })
  }
  return merged
}
