import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { isWeekend, knowsHolidaysOf } from './holidays.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const friday = calendarDate('2019-12-20')

test('Germany rests on both days of Christmas, France on one', () => {
  expect(addWorkingDays(friday, 3, 'DE')).toBe('2019-12-27')
  expect(addWorkingDays(friday, 3, 'FR')).toBe('2019-12-26')
})

test('Taiwan rests over the lunar new year', () => {
  expect(addWorkingDays(calendarDate('2020-01-23'), 1, 'TW')).toBe('2020-01-30')
})

test('the weekend is Friday and Saturday in Saudi Arabia, and was in the Emirates', () => {
  expect(isWeekend(friday, 'SA')).toBe(true)
  expect(isWeekend(friday, 'AE')).toBe(true)
  expect(isWeekend(calendarDate('2022-01-07'), 'AE')).toBe(false)
})

test('where no holidays are known only the weekend counts', () => {
  expect(knowsHolidaysOf('IS')).toBe(false)
  expect(isWorkingDay(calendarDate('2019-12-25'), 'IS')).toBe(true)
  expect(addWorkingDays(friday, 1, 'IS')).toBe('2019-12-23')
})

test('a negative or broken number of days is no number of working days', () => {
  expect(() => addWorkingDays(friday, -1, 'DE')).toThrow('counted forward')
  expect(() => addWorkingDays(friday, 1.5, 'DE')).toThrow('counted forward')
})
