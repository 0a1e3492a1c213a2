import { dayOf, nextDay, type CalendarDate, type Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { isPublicHoliday, isWeekend } from './holidays.ts'

/** CLK-03: neither weekend nor national public holiday in that country. */
export function isWorkingDay(day: CalendarDate, country: string): boolean {
  return !isWeekend(day, country) && !isPublicHoliday(day, country)
}

/**
 * The day that is n working days later; the first day is not counted. Zero answers the day itself, even on a weekend.
 * @throws BrokenInvariant when n is negative or no whole number.
 */
export function addWorkingDays(day: CalendarDate, n: number, country: string): CalendarDate {
  invariant(Number.isInteger(n) && n >= 0, 'working days are counted forward in whole numbers')
  let later = day
  for (let counted = 0; counted < n;) {
    later = nextDay(later)
    if (isWorkingDay(later, country)) counted += 1
  }
  return later
}

/** The same time of the day so many working days later. @throws BrokenInvariant as above. */
export function plusWorkingDays(moment: Instant, n: number, country: string): Instant {
  return `${addWorkingDays(dayOf(moment), n, country)}${moment.slice(10)}` as Instant
}

/** Working days after the first day up to and with the last; zero when the last is not later. */
export function workingDaysBetween(
  first: CalendarDate,
  last: CalendarDate,
  country: string,
): number {
  let count = 0
  for (let day = first; day < last;) {
    day = nextDay(day)
    if (isWorkingDay(day, country)) count += 1
  }
  return count
}
