import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { isDay } from './civil.ts'
import {
  addMonths,
  calendarDate,
  dayInMonth,
  duration,
  instant,
  minus,
  minutesBetween,
  nextDay,
  plus,
  weekday,
} from './calendar.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1600, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((fields) => Temporal.PlainDate.from(fields, { overflow: 'constrain' }))

/** January of the year 0 comes before the day that days are counted from. */
const firstDays = [Temporal.PlainDate.from('0000-01-01'), Temporal.PlainDate.from('0000-02-29')]

test('months are added as the calendar adds them', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -4000, max: 4000 }), (start, months) => {
      const expected = start.add({ months }).toString()
      expect(addMonths(calendarDate(start.toString()), months)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

test('a day of a month is the one the calendar knows, or its last', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 31 }), (within, day) => {
      const expected = within.with({ day: Math.min(day, within.daysInMonth) }).toString()
      expect(dayInMonth(within.toString().slice(0, 7), day)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

const length = fc
  .record({
    years: fc.nat({ max: 3 }),
    months: fc.nat({ max: 30 }),
    weeks: fc.nat({ max: 9 }),
    days: fc.nat({ max: 500 }),
    hours: fc.nat({ max: 100 }),
    minutes: fc.nat({ max: 5000 }),
    seconds: fc.nat({ max: 100_000 }),
  })
  .map((fields) => Temporal.Duration.from(fields).toString())
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()))

test('a length later and a length earlier are what Temporal says', () => {
  fc.assert(
    fc.property(
      moment,
      fc.oneof(
        length,
        length.map((text) => `-${text}`),
      ),
      (start, text) => {
        const zoned = Temporal.Instant.from(start).toZonedDateTimeISO('UTC')
        const spelled = (at: Temporal.ZonedDateTime) => instant(at.toInstant().toString())
        expect(plus(start, text)).toBe(spelled(zoned.add(text)))
        expect(minus(start, text)).toBe(spelled(zoned.subtract(text)))
      },
    ),
    { numRuns: 2000 },
  )
})

test('the day of the week and the next day are those of the calendar', () => {
  fc.assert(
    fc.property(date, (start) => {
      const day = calendarDate(start.toString())
      expect(weekday(day)).toBe(start.dayOfWeek)
      expect(nextDay(day)).toBe(start.add({ days: 1 }).toString())
    }),
    { examples: firstDays.map((day) => [day]) },
  )
})

test('minutes between two moments are those between two instants', () => {
  fc.assert(
    fc.property(moment, moment, (from, to) => {
      const { minutes } = Temporal.Instant.from(from).until(to, { largestUnit: 'minute' })
      expect(minutesBetween(from, to)).toBe(minutes === 0 ? 0 : minutes)
    }),
  )
})

const spelling = fc
  .tuple(
    fc.nat({ max: 10_000 }),
    fc.constantFrom('m', 'h', 'd', 'w', 'mo', 'y'),
    fc.nat({ max: 3 }),
  )
  .map(([count, unit, zeros]) => ({ count, unit, text: `${'0'.repeat(zeros)}${count}${unit}` }))
const fields = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks', mo: 'months', y: 'years' }

test('a short length is spelled as Temporal spells it, and so is what it is spelled as', () => {
  fc.assert(
    fc.property(spelling, ({ count, unit, text }) => {
      const iso = Temporal.Duration.from({ [Reflect.get(fields, unit)]: count }).toString()
      expect(duration(text)).toBe(iso)
      expect(duration(iso)).toBe(iso)
    }),
  )
})

/** Days and moments, well written and not. */
const written = fc
  .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }), fc.nat({ max: 25 }))
  .map(([year, month, day, hour]) => {
    const [y, m, d, h] = [year, month, day, hour].map((part) => String(part).padStart(2, '0'))
    return { day: `${y?.padStart(4, '0')}-${m}-${d}`, time: `T${h}:59:${h}Z` }
  })

test('what is a day and what is a moment is decided as Temporal decides', () => {
  fc.assert(
    fc.property(written, ({ day, time }) => {
      const asDay = attempt(() => Temporal.PlainDate.from(day, { overflow: 'reject' }).toString())
      const asMoment = attempt(() => Temporal.Instant.from(`${day}${time}`).toString())
      expect(attempt(() => calendarDate(day))).toBe(asDay)
      expect(attempt(() => instant(`${day}${time}`))).toBe(asMoment)
      expect(attempt(() => instant(day))).toBe(asDay && `${asDay}T00:00:00Z`)
    }),
    // Each refusal is thrown with its stack, which costs a thousand times what is asked.
    { numRuns: 200 },
  )
})

test('what is a day is decided as Temporal decides, without throwing', () => {
  fc.assert(
    fc.property(written, ({ day }) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
      fc.pre(month > 0 && date > 0)
      const nearest = Temporal.PlainDate.from({ year, month, day: date })
      expect(isDay(day)).toBe(nearest.toString() === day)
    }),
    { numRuns: 2000 },
  )
})

/** Null when it throws. */
function attempt(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
