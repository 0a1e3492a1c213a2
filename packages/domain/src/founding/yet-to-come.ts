import { dayOf, type Instant } from '../kernel/calendar.ts'

/** A fact that no world of that day can hold. */
export interface FactsDoubt {
  /** Keys from the top of the facts. */
  readonly path: readonly string[]
  /** An English sentence. */
  readonly message: string
}

/** A moment after the one at which the clock starts. */
export function yetToCome(
  path: readonly string[],
  when: Instant | undefined,
  clock: Instant,
  what: string,
): FactsDoubt[] {
  if (when === undefined || when <= clock) return []
  const [day, today] = [dayOf(when), dayOf(clock)]
  const [said, starts] = day === today ? [when, clock] : [day, today]
  return [{ path, message: `${what} on ${said}; this world starts on ${starts}, before that.` }]
}
