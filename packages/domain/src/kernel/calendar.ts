import { Temporal } from 'temporal-polyfill'
import { civilDay, dayNumber, daysInMonth, plusDays, type CalendarDate } from './civil-days.ts'
import { numberAt, twoDigits } from './digits.ts'
import { lengthOf, type Duration, type Length } from './duration.ts'

export type { CalendarDate } from './civil-days.ts'
export { duration, type Duration } from './duration.ts'

/** A moment in UTC, whole seconds, always `YYYY-MM-DDTHH:MM:SSZ`: equal width, so text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' }

/** What a person writes for when something happened: a day is a civil day of UTC, a moment is the moment. */
export type DayOrMoment = CalendarDate | Instant

/**
 * The moment that a text with a zone means; a bare date means its start in UTC.
 * @throws RangeError when it is no date or moment, or one outside the years 0000 to 9999
 */
export function instant(text: string): Instant {
  if (isPlainDay(text)) return startOf(text as CalendarDate)
  if (isPlainMoment(text)) return text as Instant
  const full = text.includes('T') ? text : `${text}T00:00:00Z`
  const moment = format(Temporal.Instant.from(full))
  // Other years are written with a sign, which sorts before every digit.
  if (!/^\d/.test(moment)) throw new RangeError(`${text} has a year of more than four digits`)
  return moment
}

/** @throws RangeError when the text is no ISO date; a moment is not cut down to its first ten characters. */
export function calendarDate(text: string): CalendarDate {
  if (!isPlainDay(text)) throw new RangeError(`${text} is not a day`)
  return text as CalendarDate
}

/** A day of the calendar in four, two and two digits. */
function isPlainDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Spelled as an instant is; everything else, leap seconds and offsets among it, is left to Temporal. */
function isPlainMoment(text: string): boolean {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(text) && isPlainDay(text.slice(0, 10))
}

/** A moment when the text has a time, which then needs its zone; else a day. @throws RangeError when it is neither. */
export function dayOrMoment(text: string): DayOrMoment {
  return text.includes('T') ? instant(text) : calendarDate(text)
}

/** True from the first moment of a day on, or from the moment itself. */
export function hasCome(when: DayOrMoment, now: Instant): boolean {
  return when <= (isDay(when) ? dayOf(now) : now)
}

function isDay(when: DayOrMoment): when is CalendarDate {
  return when.length === 'YYYY-MM-DD'.length
}

/** The moment a length of time later, on the UTC calendar (31 January plus one month is the last of February). */
export function plus(start: Instant, length: Duration | string): Instant {
  return moved(start, lengthOf(length), 1)
}

export function minus(end: Instant, length: Duration | string): Instant {
  return moved(end, lengthOf(length), -1)
}

/** Months first, then days, then the time of the day: by hand, because whatever falls due asks for it. */
function moved(start: Instant, { months, days, seconds }: Length, sign: 1 | -1): Instant {
  const time = secondsOfDay(start) + sign * seconds
  const overflow = Math.floor(time / secondsADay)
  const inMonth = months === 0 ? dayOf(start) : addMonths(dayOf(start), sign * months)
  const daysLater = sign * days + overflow
  const day = daysLater === 0 ? inMonth : plusDays(inMonth, daysLater)
  return `${day}T${clockTime(time - overflow * secondsADay)}Z` as Instant
}

const secondsADay = 86_400

function secondsOfDay(moment: Instant): number {
  return numberAt(moment, 11, 2) * 3600 + numberAt(moment, 14, 2) * 60 + numberAt(moment, 17, 2)
}

function clockTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
}

/** Whole minutes from start to end; negative when end is before start. Rounds towards zero. */
export function minutesBetween(start: Instant, end: Instant): number {
  return Math.trunc((seconds(end) - seconds(start)) / 60)
}

/** The UTC day of a moment. */
export function dayOf(moment: Instant): CalendarDate {
  return moment.slice(0, 10) as CalendarDate
}

/** The first moment of a UTC day. */
export function startOf(day: CalendarDate): Instant {
  return `${day}T00:00:00Z` as Instant
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: CalendarDate): number {
  // The first of March of the year 0, where the count begins, was a Wednesday.
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1
}

export function nextDay(day: CalendarDate): CalendarDate {
  return plusDays(day, 1)
}

export function firstOfMonth(moment: Instant): CalendarDate {
  return `${moment.slice(0, 7)}-01` as CalendarDate
}

/** The day with this number in the given month; the month's last when it has fewer days. */
export function dayInMonth(yearMonth: string, day: number): CalendarDate {
  return civilDay(numberAt(yearMonth, 0, 4), numberAt(yearMonth, 5, 2), day)
}

/** The same day so many months later, or the last of that month. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const count = numberAt(day, 0, 4) * 12 + numberAt(day, 5, 2) - 1 + months
  const year = Math.floor(count / 12)
  return civilDay(year, count - year * 12 + 1, numberAt(day, 8, 2))
}

/** The same time of the same day so many months later, or of the last day of that month. */
export function monthsLater(moment: Instant, months: number): Instant {
  return `${addMonths(dayOf(moment), months)}${moment.slice(10)}` as Instant
}

/** From the first of March of the year 0 on. */
function seconds(moment: Instant): number {
  return dayNumber(dayOf(moment)) * secondsADay + secondsOfDay(moment)
}

function format(moment: Temporal.Instant): Instant {
  return moment.toString({ smallestUnit: 'second', roundingMode: 'trunc' }) as Instant
}
