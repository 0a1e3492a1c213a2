import { expect, test } from 'vitest'
import { formatCount, formatList } from './count.ts'
import { formatLength } from './length.ts'
import { formatDay, formatInstant } from './moment.ts'
import { formatDecimal, formatMoney } from './money.ts'

/** French separates thousands with a narrow no-break space. */
const spaces = (text: string) => text.replaceAll(/\s/gu, ' ')

test('an amount keeps every digit, however long', () => {
  const value = { amount: '12345678901234567890.123456789012', currency: 'EUR' }
  expect(formatMoney('en', value)).toBe('€12,345,678,901,234,567,890.123456789012')
  expect(spaces(formatMoney('fr', value))).toBe('12 345 678 901 234 567 890,123456789012 €')
})

test('an amount has at least two decimals and names its currency', () => {
  expect(formatMoney('en', { amount: '500', currency: 'USD' })).toBe('$500.00')
  expect(spaces(formatMoney('zh-TW', { amount: '500.5', currency: 'TWD' }))).toBe('TWD 500.50')
})

test('a decimal that is none is refused, not rounded', () => {
  expect(() => formatDecimal('en', '1e5')).toThrow(RangeError)
  expect(formatDecimal('fr', '0.30')).toBe('0,30')
})

test('a moment names its zone and does not depend on where the reader is', () => {
  expect(formatInstant('en', '2020-03-02T09:05:00Z')).toBe('2 Mar 2020, 09:05 UTC')
  expect(spaces(formatInstant('fr', '2020-03-02T23:59:00Z'))).toBe('2 mars 2020, 23:59 UTC')
  expect(formatInstant('zh-TW', '2020-03-02T00:00:00Z')).toBe('2020年3月2日 00:00 UTC')
})

test('a day is a day, not the evening before', () => {
  expect(formatDay('en', '2020-01-01')).toBe('1 Jan 2020')
  expect(formatDay('zh-TW', '2020-01-01')).toBe('2020年1月1日')
})

test('a count takes the form its language asks for', () => {
  const forms = { one: 'plan Azure', other: 'plans Azure' }
  expect(formatCount('fr', 0, forms)).toBe('0 plan Azure')
  expect(formatCount('en', 0, { one: 'plan', other: 'plans' })).toBe('0 plans')
  expect(formatCount('zh-TW', 2, { other: '# 個 Azure 方案' })).toBe('2 個 Azure 方案')
})

test('a list is joined as the language joins it', () => {
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b, and c')
  expect(formatList('fr', ['a', 'b', 'c'])).toBe('a, b et c')
})

test('a length of time is said in words', () => {
  expect(formatLength('en', 'PT15M')).toBe('15 minutes')
  expect(spaces(formatLength('fr', 'P1M'))).toBe('1 mois')
  expect(formatLength('zh-TW', 'P1DT2H')).toBe('1 天 2 小時')
  expect(formatLength('en', 'soon')).toBe('soon')
})
