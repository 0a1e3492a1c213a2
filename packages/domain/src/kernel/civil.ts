import { numberAt, twoDigits } from './digits.ts'

/** A civil day, `YYYY-MM-DD` of the years 0000 to 9999; which zone it is a day of is said where it is used (UTC unless named). */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/** @throws RangeError when the text is no ISO date; a moment is not cut down to its first ten characters. */
export function calendarDate(text: string): CalendarDate {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

/**
 * True for four, two and two digits that are a day of the calendar.
 * @example isDay('2020-02-29') && !isDay('2021-02-29') && !isDay('2020-2-9')
 */
export function isDay(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * 1 Monday … 7 Sunday.
 * @example weekday(calendarDate('2020-03-02')) === 1
 */
export function weekday(day: CalendarDate): number {
  // The first of March of the year 0, where the count begins, was a Wednesday.
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1
}

/** @example nextDay(calendarDate('2020-12-31')) === '2021-01-01' */
export function nextDay(day: CalendarDate): CalendarDate {
  return plusDays(day, 1)
}

/**
 * The day with this number in the given month; the month's last when it has fewer days.
 * @example dayInMonth('2020-02', 31) === '2020-02-29'
 */
export function dayInMonth(yearMonth: string, day: number): CalendarDate {
  return civilDay(numberAt(yearMonth, 0, 4), numberAt(yearMonth, 5, 2), day)
}

/**
 * The same day so many months later, or the last of that month.
 * @example addMonths(calendarDate('2020-01-31'), 1) === '2020-02-29'
 * @example addMonths(calendarDate('2020-03-31'), -1) === '2020-02-29'
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const count = numberAt(day, 0, 4) * 12 + numberAt(day, 5, 2) - 1 + months
  const year = Math.floor(count / 12)
  return civilDay(year, count - year * 12 + 1, numberAt(day, 8, 2))
}

/**
 * Whole days from one day to another; negative when the second is earlier.
 * @example daysBetween(calendarDate('2020-02-28'), calendarDate('2020-03-01')) === 2
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The day so many days later, or earlier when negative.
 * @example plusDays(calendarDate('2020-02-28'), 2) === '2020-03-01'
 */
export function plusDays(day: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(day) + days)
}

/** The day of a month, or the month's last when it has fewer. */
export function civilDay(year: number, month: number, dayWanted: number): CalendarDate {
  const day = dayWanted > 28 ? Math.min(dayWanted, daysInMonth(year, month)) : dayWanted
  return spelled(year, month, day)
}

/** @example daysInMonth(2100, 2) === 28 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since the first of March of the year 0. Years begin in March here: a leap day is the last day of its year. */
export function dayNumber(day: CalendarDate): number {
  const month = numberAt(day, 5, 2)
  const year = numberAt(day, 0, 4) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + daysBefore(monthFromMarch) + numberAt(day, 8, 2) - 1
}

function dayOfNumber(number: number): CalendarDate {
  const era = Math.floor(number / daysOfEra)
  const ofEra = number - era * daysOfEra
  const leapDays =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leapDays) / 365)
  const firstOfYear = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const ofYear = ofEra - firstOfYear
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const day = ofYear - daysBefore(monthFromMarch) + 1
  return spelled(year, month, day)
}

/** Days of four hundred years. */
const daysOfEra = 146_097

/** Days of a year before a month counted from March. */
function daysBefore(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5)
}

function spelled(year: number, month: number, day: number): CalendarDate {
  const century = Math.floor(year / 100)
  const years = `${twoDigits(century)}${twoDigits(year - century * 100)}`
  return `${years}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate
}
