import { expect, test } from 'vitest'
import { instant } from '../kernel/calendar.ts'
import { settingsSchema } from '../model/settings.ts'
import { listRateIn, rateDate } from './list-rate.ts'

const march = { from: instant('2020-03-01') }

test('a rate is of its month, of every month, or not there: never 1', () => {
  const settings = settingsSchema.parse({
    exchangeRates: { EUR: { '2020-03': '0.9' }, DKK: '6.7', JPY: '0' },
  })
  expect(listRateIn(settings, 'EUR', march)?.rate).toBe('0.9')
  expect(listRateIn(settings, 'EUR', { from: instant('2020-04-01') })).toBe(null)
  expect(listRateIn(settings, 'DKK', march)?.rate).toBe('6.7')
  expect(listRateIn(settings, 'JPY', march)).toBe(null)
  expect(listRateIn(settings, 'USD', march)?.rate).toBe('1')
})

test.each([
  ['2020-03-01', '2020-02-27'],
  ['2020-04-01', '2020-03-27'],
  ['2020-06-01', '2020-05-28'],
  ['2020-01-01', '2019-12-27'],
])('the rate of %s is that of %s', (from, date) => {
  expect(rateDate({ from: instant(from) })).toBe(date)
})
