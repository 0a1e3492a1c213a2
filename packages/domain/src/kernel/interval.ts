import type { Instant } from './calendar.ts'
import { minutesBetween } from './calendar.ts'

/** Half-open: `from` belongs to it, `until` does not. Null means still open. */
export interface Interval {
  readonly from: Instant
  readonly until: Instant | null
}

/** The part of an interval inside [from, until); null when they do not meet. */
export function clip(interval: Interval, from: Instant, until: Instant) {
  const start = interval.from > from ? interval.from : from
  const end = interval.until !== null && interval.until < until ? interval.until : until
  return start < end ? { from: start, until: end } : null
}

/** Whole minutes of a closed interval. */
export function minutesOf(interval: { readonly from: Instant; readonly until: Instant }): number {
  return minutesBetween(interval.from, interval.until)
}
