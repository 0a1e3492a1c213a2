import { knowsHolidaysOf, plusWorkingDays } from '../../catalog/index.ts'
import { plus, type Instant } from '../../kernel/calendar.ts'
import type { Context } from '../../workflow.ts'
import type { AdvanceClock, RunClock } from './messages.ts'

/** What the rules of a clock move look at. */
export interface AdvanceFacts {
  /** How many of `to`, `by` and `workingDays` were given. */
  readonly targets: number
  readonly holidaysAreKnown: boolean
  /** Undefined when the target cannot be worked out. */
  readonly to: Instant | undefined
  readonly goesForward: boolean
  readonly stands: boolean
}

export function advanceFacts(command: AdvanceClock, { world, now }: Context): AdvanceFacts {
  const { to, by, workingDays, country } = command
  const holidaysAreKnown =
    workingDays === undefined || (country !== undefined && knowsHolidaysOf(country))
  const target = holidaysAreKnown ? targetOf(command, now) : undefined
  return {
    targets: [to, by, workingDays].filter((given) => given !== undefined).length,
    holidaysAreKnown,
    to: target,
    goesForward: target === undefined || target >= now,
    stands: world.advancing === null,
  }
}

export function runFacts({ to }: RunClock, { world, now }: Context) {
  return { goesForward: to === undefined || to >= now, running: world.running }
}

/** Working days end at the same time of day as they began. */
function targetOf({ to, by, workingDays, country }: AdvanceClock, now: Instant) {
  if (to !== undefined) return to
  if (by !== undefined) return plus(now, by)
  if (workingDays === undefined || country === undefined) return undefined
  return plusWorkingDays(now, workingDays, country)
}
