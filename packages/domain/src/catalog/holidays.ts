import type { CalendarDate } from '../kernel/calendar.ts'
import { weekday } from '../kernel/calendar.ts'
import { holidayTable } from './holidays.gen.ts'

/** Countries that rest on Friday and Saturday; the Emirates did until the end of 2021. General knowledge. */
const fridaySaturday = new Set(
  'AF BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE'.split(' '),
)

/**
 * A national public holiday of 2018 to 2026; in other years only weekends count
 * (decision-0013#working-days-use-national-holidays). Days are the country's own; regional holidays are not kept.
 */
export function isPublicHoliday(day: CalendarDate, country: string): boolean {
  const ofYear = holidayTable[country]?.[Number(day.slice(0, 4))]
  return ofYear !== undefined && ofYear.includes(day.slice(5))
}

/** True when public holidays of this country are kept at all. */
export function knowsHolidaysOf(country: string): boolean {
  return country in holidayTable
}

/** The days of the week on which a country rests. */
export function isWeekend(day: CalendarDate, country: string): boolean {
  const rests = fridaySaturday.has(country) || (country === 'AE' && day < '2022-01-01')
  return (rests ? [5, 6] : [6, 7]).includes(weekday(day))
}
