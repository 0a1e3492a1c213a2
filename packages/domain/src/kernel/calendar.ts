import { Temporal } from 'temporal-polyfill'
import { plusDays } from './civil-days.ts'
import { invariant } from './invariant.ts'

/** A moment in UTC, whole seconds, always `YYYY-MM-DDTHH:MM:SSZ`: equal width, so text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' }

/** A civil day, `YYYY-MM-DD`; which zone it is a day of is said where it is used (UTC unless named). */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/** What a person writes for when something happened: a day is a civil day of UTC, a moment is the moment. */
export type DayOrMoment = CalendarDate | Instant

/** ISO 8601 length of time, as in `PT15M`, `P1D`, `P1M`. Months and years are counted on the UTC calendar. */
export type Duration = string & { readonly __brand: 'Duration' }

/**
 * The moment that a text with a zone means; a bare date means its start in UTC.
 * @throws RangeError when it is no date or moment, or one outside the years 0000 to 9999
 */
export function instant(text: string): Instant {
  const full = text.includes('T') ? text : `${text}T00:00:00Z`
  const moment = format(Temporal.Instant.from(full))
  // Other years are written with a sign, which sorts before every digit.
  if (!/^\d/.test(moment)) throw new RangeError(`${text} has a year of more than four digits`)
  return moment
}

/** @throws RangeError when the text is no ISO date; a moment is not cut down to its first ten characters. */
export function calendarDate(text: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`${text} is not a day`)
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate
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

/** Reads `15m`, `2h`, `31d`, `2w`, `1mo`, `1y` and ISO 8601 lengths. @throws RangeError on anything else. */
export function duration(text: string): Duration {
  // Every order says P1Y, and Temporal takes a tenth of its time to say it back.
  if (/^P[1-9]\d{0,2}[YMWD]$/.test(text)) return text as Duration
  const short = /^(\d+)(mo|[mhdwy])$/.exec(text)
  if (!short) return Temporal.Duration.from(text).toString() as Duration
  const [, count = '0', unit = 'm'] = short
  const field = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks', mo: 'months', y: 'years' }[unit]
  invariant(field, 'the unit is one of the six')
  return Temporal.Duration.from({ [field]: Number(count) }).toString() as Duration
}

/** The moment a length of time later, on the UTC calendar (31 January plus one month is the last of February). */
export function plus(start: Instant, length: Duration | string): Instant {
  return moved(start, lengthOf(length), 1)
}

export function minus(end: Instant, length: Duration | string): Instant {
  return moved(end, lengthOf(length), -1)
}

interface Length {
  readonly months: number
  readonly days: number
  readonly seconds: number
}

const lengths = new Map<string, Length>()

/** Few lengths are used, and each very often. @throws RangeError when the text is no ISO 8601 length. */
function lengthOf(text: string): Length {
  const known = lengths.get(text)
  if (known) return known
  const read = Temporal.Duration.from(text)
  const { years, months, weeks, days, hours, minutes, seconds } = read
  const length = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: hours * 3600 + minutes * 60 + seconds,
  }
  if (lengths.size < lengthsKept) lengths.set(text, length)
  return length
}

const lengthsKept = 1000

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
  return (
    Number(moment.slice(11, 13)) * 3600 +
    Number(moment.slice(14, 16)) * 60 +
    Number(moment.slice(17, 19))
  )
}

function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => padded(part, 2)).join(':')
}

/** Whole minutes from start to end; negative when end is before start. Rounds towards zero. */
export function minutesBetween(start: Instant, end: Instant): number {
  return Math.trunc((epochSeconds(end) - epochSeconds(start)) / 60)
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
  return Temporal.PlainDate.from(day).dayOfWeek
}

export function nextDay(day: CalendarDate): CalendarDate {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString() as CalendarDate
}

export function firstOfMonth(moment: Instant): CalendarDate {
  return `${moment.slice(0, 7)}-01` as CalendarDate
}

/** The day with this number in the given month; the month's last when it has fewer days. */
export function dayInMonth(yearMonth: string, day: number): CalendarDate {
  const [year, month] = [Number(yearMonth.slice(0, 4)), Number(yearMonth.slice(5, 7))]
  return civilDay(year, month, day)
}

/** The same day so many months later, or the last of that month. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return civilDay(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, Number(day.slice(8, 10)))
}

/** The same time of the same day so many months later, or of the last day of that month. */
export function monthsLater(moment: Instant, months: number): Instant {
  return `${addMonths(dayOf(moment), months)}${moment.slice(10)}` as Instant
}

/**
 * By hand, because every event asks for billing periods: with Temporal they were more than half of what a command costs.
 * For years of four digits.
 */
function civilDay(year: number, month: number, dayWanted: number): CalendarDate {
  const day = Math.min(dayWanted, daysInMonth(year, month))
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

function epochSeconds(moment: Instant): number {
  return Math.trunc(Temporal.Instant.from(moment).epochMilliseconds / 1000)
}

function format(moment: Temporal.Instant): Instant {
  return moment.toString({ smallestUnit: 'second', roundingMode: 'trunc' }) as Instant
}
