import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meter, meters } from '../catalog/index.ts'
import { instant, plus } from '../kernel/calendar.ts'
import { centsOf } from '../kernel/money.ts'
import { entitlementId, meterField, partnerId, subscriptionId } from '../model/ids.ts'
import { usageLine } from './usage-lines.ts'

const start = instant('2020-02-27T00:00:00Z')
const minute = (count: number) => plus(start, `PT${count}M`)
const payer = {
  stream: 'legacy',
  partner: partnerId('contoso'),
  subscription: subscriptionId('sub-1'),
} as const

const drawn = fc.record({
  meter: fc.constantFrom(...meters().map(({ id }) => id)),
  tenths: fc.integer({ min: 0, max: 5000 }),
  from: fc.integer({ min: 0, max: 5 * 1440 }),
  minutes: fc.integer({ min: 1, max: 40 * 1440 }),
})

test('a line of usage is the sum of its days, each cut to the cent, worked out minute by minute', () => {
  fc.assert(
    fc.property(drawn, ({ meter: id, tenths, from, minutes }) => {
      const usage = { meter: meterField.parse(id), unitsPerHour: String(tenths / 10) }
      const part = { from: minute(from), until: minute(from + minutes) }
      const line = usageLine({ id: entitlementId('sub-1'), usage }, { payer }, part)
      const counted = new Map<number, number>()
      for (let at = from; at < from + minutes; at += 1) {
        const day = Math.floor(at / 1440)
        counted.set(day, (counted.get(day) ?? 0) + 1)
      }
      const price = scaled(meter(id)?.tiers[0]?.priceUsd ?? '0')
      const cents = [...counted.values()].reduce(
        (sum, of) => sum + (BigInt(tenths) * BigInt(of) * price) / (60n * 10n * 10n ** 10n),
        0n,
      )
      expect(centsOf(line.amount.amount)).toBe(Number(cents))
    }),
    { numRuns: 200 },
  )
})

/** A decimal as a whole number of 10⁻¹² of its unit, in which a cent is 10¹⁰. */
function scaled(decimal: string): bigint {
  const [whole = '0', part = ''] = decimal.split('.')
  return BigInt(whole + part.padEnd(12, '0').slice(0, 12))
}
