import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { countries, countriesOf, currencyOf, marketOf, sameMarket } from './markets.ts'
import { marketsTable } from './markets.gen.ts'
import { compareSkus, knownSkus, plansOf } from './service-plans.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

const country = fc.constantFrom(...countries().map(({ code }) => code))
const sku = fc.constantFrom(...knownSkus())
const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)))
const workingDays = fc.integer({ min: 0, max: 30 })

test('a country is in at most one market on any day, and has a currency exactly then', () => {
  fc.assert(
    fc.property(country, day, (code, on) => {
      const rows = marketsTable.filter(
        ([c, , , , , , from, until]) => c === code && (from ?? '') <= on && (!until || on < until),
      )
      expect(rows.length).toBeLessThanOrEqual(1)
      expect(marketOf(code, on)).toBe(rows[0]?.[4] ?? null)
      expect(currencyOf(code, on)).toBe(rows[0]?.[5] ?? null)
    }),
  )
})

test('every country but China is in exactly one market until the list of 2023', () => {
  const listed = country.filter((code) => code !== 'CN')
  const early = day.filter((on) => on < '2023-10-01')
  fc.assert(fc.property(listed, early, (code, on) => marketOf(code, on) !== null))
})

test('being in one region is symmetric, and is sharing a list of countries', () => {
  fc.assert(
    fc.property(country, country, day, (a, b, on) => {
      expect(sameMarket(a, b, on)).toBe(sameMarket(b, a, on))
      const market = marketOf(a, on)
      expect(sameMarket(a, b, on)).toBe(market !== null && countriesOf(market, on).includes(b))
    }),
  )
})

test('working days are counted forward, never backward, and can be counted back', () => {
  fc.assert(
    fc.property(country, day, workingDays, workingDays, (code, on, n, more) => {
      const later = addWorkingDays(on, n, code)
      expect(later >= on).toBe(true)
      expect(addWorkingDays(on, n + more, code)).toBe(addWorkingDays(later, more, code))
      expect(workingDaysBetween(on, later, code)).toBe(n)
      expect(n === 0 || isWorkingDay(later, code)).toBe(true)
    }),
  )
})

test('nobody loses anything by keeping a licence, and what is kept or lost is all there was', () => {
  fc.assert(
    fc.property(sku, sku, (from, to) => {
      expect(compareSkus([from], [from, to]).lost).toEqual([])
      const { kept, lost } = compareSkus([from], [to])
      expect(kept.length + lost.length).toBe(plansOf(from)?.length)
    }),
  )
})
