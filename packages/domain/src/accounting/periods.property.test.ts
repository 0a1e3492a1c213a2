import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, dayInMonth, dayOf, instant } from '../kernel/calendar.ts'
import { periodAt } from './periods.ts'

const moments = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()))
const days = fc.integer({ min: 1, max: 31 })

test('every moment is in one period, and periods follow each other without a gap', () => {
  fc.assert(
    fc.property(moments, days, (moment, day) => {
      const { from, until } = periodAt('legacy', moment, day)
      expect(from <= moment && moment < until).toBe(true)
      expect(periodAt('legacy', until, day).from).toBe(until)
      expect(periodAt('legacy', from, day)).toEqual({ from, until })
    }),
  )
})

test('a period begins on the anniversary day, or on the last day of a shorter month', () => {
  fc.assert(
    fc.property(moments, days, (moment, day) => {
      const { from, until } = periodAt('legacy', moment, day)
      for (const begins of [from, until].map(dayOf)) {
        expect(begins).toBe(dayInMonth(begins.slice(0, 7), day))
      }
      const length = daysBetween(dayOf(from), dayOf(until))
      expect(length).toBeGreaterThanOrEqual(28)
      expect(length).toBeLessThanOrEqual(31)
    }),
  )
})
