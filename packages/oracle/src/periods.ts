import { dayInMonth, plusDays, type CalendarDate } from '@understudy/domain/kernel'

/**
 * Whether a period of an invoice begins on a day: under the plan on the first of the month, in the legacy stream on the
 * anniversary day, or on the last of a month that is too short for it.
 */
export function beginsOn(stream: 'legacy' | 'plan', day: CalendarDate, anniversaryDay: number) {
  const wanted = stream === 'plan' ? 1 : anniversaryDay
  return day === dayInMonth(day.slice(0, 7), wanted)
}

/** The first day of the period that a day lies in: one goes back day by day. */
export function periodOf(stream: 'legacy' | 'plan', day: CalendarDate, anniversaryDay: number) {
  let first = day
  while (!beginsOn(stream, first, anniversaryDay)) first = plusDays(first, -1)
  return first
}
