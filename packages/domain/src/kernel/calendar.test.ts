import { expect, test } from 'vitest'
import {
  dayInMonth,
  duration,
  instant,
  minutesBetween,
  plus,
  weekday,
  calendarDate,
} from './calendar.ts'

test('a bare date is its start in UTC', () => {
  expect(instant('2020-02-01')).toBe('2020-02-01T00:00:00Z')
})

test('a moment with an offset is told in UTC', () => {
  expect(instant('2020-02-01T01:30:00+01:00')).toBe('2020-02-01T00:30:00Z')
})

test.each(['2020-02-30', 'soon', '2020-02-01T25:00:00Z'])('%s is no moment', (text) => {
  expect(() => instant(text)).toThrow(RangeError)
})

test.each([
  ['15m', 'PT15M'],
  ['31d', 'P31D'],
  ['1mo', 'P1M'],
  ['PT2H', 'PT2H'],
  ['P1Y', 'P1Y'],
  ['P01Y', 'P1Y'],
])('%s is the length %s', (text, iso) => {
  expect(duration(text)).toBe(iso)
})

test('a month after 31 January is the last of February', () => {
  expect(plus(instant('2020-01-31'), 'P1M')).toBe('2020-02-29T00:00:00Z')
})

test('minutes are whole and signed', () => {
  const noon = instant('2020-03-02T12:00:00Z')
  expect(minutesBetween(noon, plus(noon, 'PT90S'))).toBe(1)
  expect(minutesBetween(plus(noon, 'PT2H'), noon)).toBe(-120)
})

test('a day beyond the month is its last', () => {
  expect(dayInMonth('2021-02', 28)).toBe('2021-02-28')
  expect(dayInMonth('2021-04', 31)).toBe('2021-04-30')
})

test('Monday is the first day', () => {
  expect(weekday(calendarDate('2020-03-02'))).toBe(1)
})
