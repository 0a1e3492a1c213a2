import { Temporal } from 'temporal-polyfill'
import { addMonths, calendarDate, dayNumber, isDay, plusDays, type CalendarDate } from './civil.ts'
import { numberAt, twoDigits } from './digits.ts'
import { lengthOf, type Duration, type Length } from './duration.ts'

/** A moment in UTC, whole seconds, always `YYYY-MM-DDTHH:MM:SSZ`: equal width, so text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' }

/** What a person writes for when something happened: a day is a civil day of UTC, a moment is the moment. */
export type DayOrMoment = CalendarDate | Instant

/**
 * The moment that a text with a zone means; a bare date means its start in UTC.
 * @throws RangeError when it is no date or moment, or one outside the years 0000 to 9999
 * @example instant('2020-02-01') === '2020-02-01T00:00:00Z'
 * @example instant('2020-02-01T01:30:00+01:00') === '2020-02-01T00:30:00Z'
 */
export function instant(text: string): Instant {
  if (isDay(text)) return startOf(text)
  if (isPlainMoment(text)) return text as Instant
  const full = text.includes('T') ? text : `${text}T00:00:00Z`
  const moment = format(Temporal.Instant.from(full))
  // Other years are written with a sign, which sorts before every digit.
  if (!/^\d/.test(moment)) throw new RangeError(`${text} has a year of more than four digits`)
  return moment
}

/** Spelled as an instant is; everything else, leap seconds and offsets among it, is left to Temporal. */
function isPlainMoment(text: string): boolean {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(text) && isDay(text.slice(0, 10))
}

/** A moment when the text has a time, which then needs its zone; else a day. @throws RangeError when it is neither. */
export function dayOrMoment(text: string): DayOrMoment {
  return text.includes('T') ? instant(text) : calendarDate(text)
}

/**
 * True from the first moment of a day on, or from the moment itself.
 * @example hasCome(calendarDate('2020-02-01'), instant('2020-02-01T00:00:00Z'))
 * @example !hasCome(instant('2020-02-01T09:00:00Z'), instant('2020-02-01T08:59:59Z'))
 */
export function hasCome(when: DayOrMoment, now: Instant): boolean {
  return when <= (when.includes('T') ? now : dayOf(now))
}

/**
 * The moment a length of time later, on the UTC calendar (31 January plus one month is the last of February).
 * @example plus(instant('2020-01-31'), 'P1M') === '2020-02-29T00:00:00Z'
 * @example plus(instant('2020-12-31T23:45:00Z'), 'PT15M') === '2021-01-01T00:00:00Z'
 */
export function plus(start: Instant, length: Duration | string): Instant {
  return moved(start, lengthOf(length), 1)
}

/**
 * The moment a length of time earlier, on the UTC calendar.
 * @example minus(instant('2020-03-31'), 'P1M') === '2020-02-29T00:00:00Z'
 */
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

/**
 * Whole minutes from start to end; negative when end is before start. Rounds towards zero.
 * @example minutesBetween(instant('2020-02-01'), instant('2020-02-01T00:01:59Z')) === 1
 */
export function minutesBetween(start: Instant, end: Instant): number {
  return Math.trunc((seconds(end) - seconds(start)) / 60)
}

/**
 * The UTC day of a moment.
 * @example dayOf(instant('2020-02-01T23:59:59Z')) === '2020-02-01'
 */
export function dayOf(moment: Instant): CalendarDate {
  return moment.slice(0, 10) as CalendarDate
}

/** The first moment of a UTC day. */
export function startOf(day: CalendarDate): Instant {
  return `${day}T00:00:00Z` as Instant
}

/** The first day of the month that a moment is in, in UTC. */
export function firstOfMonth(moment: Instant): CalendarDate {
  return `${moment.slice(0, 7)}-01` as CalendarDate
}

/**
 * The same time of the same day so many months later, or of the last day of that month.
 * @example monthsLater(instant('2020-01-31T09:00:00Z'), 1) === '2020-02-29T09:00:00Z'
 */
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
