import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, calendarDate, dayInMonth, instant, minus, plus } from './calendar.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1600, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((fields) => Temporal.PlainDate.from(fields, { overflow: 'constrain' }))

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
