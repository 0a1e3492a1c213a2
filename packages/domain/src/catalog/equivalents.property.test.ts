import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { equivalentsOf, isSold, judgedOptionsMax, moveOption } from './equivalents.ts'
import { isDiscontinued, isLicense, offer, offers } from './offers.ts'
import { servicesOfSku } from './service-plans.ts'

const ids = offers().map(({ id }) => id)
const source = fc.constantFrom(...ids)
const chosen = fc.uniqueArray(source, { minLength: 1, maxLength: 3 })
const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)))

test('all 122 offers: only what is sold on the day is proposed, no trial and no Azure', () => {
  fc.assert(
    fc.property(day, (on) => {
      for (const id of ids.flatMap((from) => equivalentsOf(from, on).flatMap((o) => o.offers))) {
        expect(isDiscontinued(id, on)).toBe(false)
        expect(isLicense(id)).toBe(true)
        expect(offer(id)?.category).not.toBe('Trial')
      }
    }),
    { numRuns: 8 },
  )
})

test('an offer that is still sold comes first for itself, and no other claims to be the same', () => {
  fc.assert(
    fc.property(source, day, (from, on) => {
      const options = equivalentsOf(from, on)
      const same = options.filter(({ relation }) => relation === 'same')
      expect(same.map((one) => one.offers)).toEqual(isSold(from, on) ? [[from]] : [])
      if (isSold(from, on)) expect(options[0]?.offers).toEqual([from])
    }),
  )
})

test('the order is total: no option stands twice, and fewer losses come before more', () => {
  fc.assert(
    fc.property(source, day, (from, on) => {
      const options = equivalentsOf(from, on)
      const keys = options.map((one) => one.offers.toSorted().join('+'))
      expect(new Set(keys).size).toBe(keys.length)
      const losses = options
        .filter(({ relation }) => relation !== 'same')
        .map((one) => one.lost.length)
      expect(losses).toEqual(losses.toSorted((a, b) => a - b))
      expect(options.filter((one) => !one.documented).length).toBeLessThanOrEqual(
        judgedOptionsMax + 6,
      )
    }),
  )
})

test('whatever is chosen, what is kept and what is lost is all there was', () => {
  fc.assert(
    fc.property(source, chosen, day, (from, targets, on) => {
      const option = moveOption(from, targets, on)
      const services = servicesOfSku(offer(from)?.skuPartNumber ?? from)
      expect(option.kept + option.lost.length).toBe(services.length)
      expect(services).toEqual(expect.arrayContaining([...option.lost]))
      expect(option.relation === 'different').toBe(option.lost.length > 0)
      if (!option.reassign) expect(option.lost).toEqual([])
    }),
  )
})

test('buying more never loses more', () => {
  fc.assert(
    fc.property(source, chosen, source, day, (from, targets, more, on) => {
      const wider = moveOption(from, [...targets, more], on).lost
      expect(moveOption(from, targets, on).lost).toEqual(expect.arrayContaining([...wider]))
    }),
  )
})

test('asked again on another day of the same stretch, the answer is the same value', () => {
  fc.assert(
    fc.property(source, day, (from, on) => {
      expect(equivalentsOf(from, on)).toBe(equivalentsOf(from, on))
    }),
  )
})
