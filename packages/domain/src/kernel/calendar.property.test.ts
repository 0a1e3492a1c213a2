import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, calendarDate, dayInMonth } from './calendar.ts'

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
