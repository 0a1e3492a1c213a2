import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { azurePlanCountries, azurePlanIsSoldIn } from './azure-plan-countries.ts'
import {
  countries,
  countriesOf,
  countryName,
  currencyOf,
  isCountry,
  marketOf,
  marketsOn,
  sameMarket,
} from './markets.ts'

const in2020 = calendarDate('2020-03-01')
const in2024 = calendarDate('2024-01-01')

test('the list of 2021 has 245 countries in 15 markets', () => {
  const listed = countries().filter(({ code }) => marketOf(code, in2020) !== null)
  expect(listed).toHaveLength(245)
  expect(marketsOn(in2020)).toHaveLength(15)
  expect(countriesOf('Europe', in2020)).toHaveLength(45)
  expect(countriesOf('Latin America and the Caribbean', in2020)).toHaveLength(53)
})

test('France and Germany are one region, France and the United States are not', () => {
  expect(sameMarket('FR', 'DE', in2020)).toBe(true)
  expect(sameMarket('FR', 'US', in2020)).toBe(false)
})

test('a country outside every market shares a region with nobody, itself included', () => {
  expect(marketOf('CN', in2020)).toBeNull()
  expect(sameMarket('CN', 'CN', in2020)).toBe(false)
  expect(marketOf('RU', in2024)).toBeNull()
})

test('Guam changes market and currency between the two lists', () => {
  expect([marketOf('GU', in2020), currencyOf('GU', in2020)]).toEqual(['Australia', 'AUD'])
  expect([marketOf('GU', in2024), currencyOf('GU', in2024)]).toEqual(['United States', 'USD'])
})

test('names are kept in three languages', () => {
  expect(countryName('DE', 'en')).toBe('Germany')
  expect(countryName('DE', 'fr')).toBe('Allemagne')
  expect(countryName('TW', 'zh-TW')).toBe('台灣')
  expect(countryName('ZZ', 'en')).toBe('ZZ')
})

test('the Azure plan is sold only in countries of the market list, and not in all of them', () => {
  expect(azurePlanCountries().filter((code) => !isCountry(code))).toEqual([])
  expect(azurePlanCountries()).toHaveLength(142)
  expect(azurePlanIsSoldIn('FR')).toBe(true)
  expect(azurePlanIsSoldIn('GL')).toBe(false)
})
