import type { CalendarDate } from './calendar.ts'

/**
 * Counting days on the civil calendar, by hand because billing counts them for every event; the property test
 * holds it against Temporal. For years of four digits.
 */

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day so many days later, or earlier when negative. */
export function plusDays(day: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(day) + days)
}

/** Years begin in March here, so that a leap day is the last day of its year. */
function dayNumber(day: CalendarDate): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + daysBefore(monthFromMarch) + Number(day.slice(8, 10)) - 1
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
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate
}

/** Days of four hundred years. */
const daysOfEra = 146_097

/** Days of a year before a month counted from March. */
function daysBefore(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5)
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
