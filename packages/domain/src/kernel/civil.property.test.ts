import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { calendarDate } from './calendar.ts'
import { daysBetween, plusDays } from './civil.ts'

const day = fc
  .integer({ min: 0, max: 146_097 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }))

test('days are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const counted = daysBetween(calendarDate(from.toString()), calendarDate(to.toString()))
      expect(counted).toBe(from.until(to, { largestUnit: 'days' }).days)
    }),
  )
})

test('days later and days earlier are those of Temporal', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(plusDays(calendarDate(from.toString()), days)).toBe(from.add({ days }).toString())
    }),
  )
})
