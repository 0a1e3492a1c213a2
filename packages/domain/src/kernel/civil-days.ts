import { numberAt, twoDigits } from './digits.ts'

/**
 * Counting days on the civil calendar, by hand because billing counts them for every event; the property test
 * holds it against Temporal. For years of four digits.
 */

/** A civil day, `YYYY-MM-DD`; which zone it is a day of is said where it is used (UTC unless named). */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day so many days later, or earlier when negative. */
export function plusDays(day: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(day) + days)
}

/** The day of a month, or the month's last when it has fewer. */
export function civilDay(year: number, month: number, dayWanted: number): CalendarDate {
  const day = dayWanted > 28 ? Math.min(dayWanted, daysInMonth(year, month)) : dayWanted
  return spelled(year, month, day)
}

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
