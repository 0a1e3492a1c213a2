import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meter, meters } from '../catalog/index.ts'
import { instant, plus } from '../kernel/calendar.ts'
import { decimal } from '../kernel/decimal.ts'
import { centsOf, sum } from '../kernel/money.ts'
import { entitlementId, meterField, partnerId, subscriptionId } from '../model/ids.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { UsageProfile } from '../model/azure/usage-profile.ts'
import { inDollars } from './list-rate.ts'
import { ratedDays } from './rated-days.ts'
import { usageLines } from './usage-lines.ts'

const start = instant('2020-02-27T00:00:00Z')
const minute = (count: number) => plus(start, `PT${count}M`)
const payer = {
  stream: 'legacy',
  partner: partnerId('contoso'),
  subscription: subscriptionId('sub-1'),
} as const

const profiles = fc.constantFrom<UsageProfile | undefined>(
  undefined,
  { follows: 'office-hours', zone: 'Europe/Paris', opens: '08:30', closes: '18:00' },
  { follows: 'office-hours', zone: 'Asia/Taipei', opens: '00:00', closes: '09:00', country: 'TW' },
  { follows: 'growing', from: day('2020-03-01'), until: day('2020-03-20'), by: '0.7' },
  { follows: 'bursts', seed: 7, percent: 40, hours: 5, unitsPerHour: '90' },
)

const drawn = fc.record({
  meter: fc.constantFrom(...meters().map(({ id }) => id)),
  tenths: fc.integer({ min: 0, max: 5000 }),
  /** So that tiers are climbed within a month. */
  times: fc.constantFrom(1, 5, 1000),
  profile: profiles,
  cuts: fc.array(fc.integer({ min: 0, max: 40 * 1440 }), { minLength: 2, maxLength: 4 }),
})

function day(text: string) {
  return text as Extract<UsageProfile, { follows: 'growing' }>['from']
}

function linesOf({ meter: id, tenths, times, profile, cuts }: Drawn) {
  const usage: MeteredUsage = {
    meter: meterField.parse(id),
    unitsPerHour: String((tenths * times) / 10),
    profile,
  }
  const ends = [...new Set(cuts)].sort((a, b) => a - b)
  const parts = ends.slice(1).map((until, index) => {
    const part = { from: minute(ends[index] ?? 0), until: minute(until) }
    return { part, stretch: { ...part, cause: 0, payer }, earning: null }
  })
  const azure = {
    id: entitlementId('sub-1'),
    usage: [usage],
    access: [],
    formerAccess: [],
  }
  return {
    usage,
    parts,
    lines: usageLines(azure, parts, inDollars),
  }
}

type Drawn = (typeof drawn)['generate'] extends (...given: never[]) => { value: infer Value }
  ? Value
  : never

test('a line of usage is the sum of its daily rated lines, whatever its profile and its tiers', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const { usage, lines } = linesOf(one)
      let before = decimal(0)
      for (const { part, line } of lines) {
        const days = ratedDays(usage, part, before, inDollars)
        expect(line.amount).toEqual(
          sum(
            'USD',
            days.map(({ amount }) => amount),
          ),
        )
        before = days.reduce((counted, { unitMinutes }) => counted.plus(unitMinutes), before)
      }
    }),
    { numRuns: 200 },
  )
})

test('a day costs each unit at the price of its tier, counted unit-minute by unit-minute', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const { usage, parts, lines } = linesOf(one)
      let before = 0n
      for (const [index, { part }] of parts.entries()) {
        let cents = 0n
        for (const { unitMinutes } of ratedDays(usage, part, decimal(0), inDollars)) {
          const after = before + scaled(unitMinutes.toFixed(), 2)
          cents +=
            (paid(usage.meter, after) - paid(usage.meter, before)) / (60n * 100n * 10n ** 10n)
          before = after
        }
        expect(centsOf(lines[index]?.line.amount.amount ?? '')).toBe(Number(cents))
      }
    }),
    { numRuns: 200 },
  )
})

/** What the first units of a period cost, by adding up whole tiers; in hundredths of unit-minutes and 10⁻¹² dollars. */
function paid(id: string, hundredths: bigint): bigint {
  const tiers = meter(id)?.tiers ?? []
  return tiers.reduce((cost, { from, priceUsd }, index) => {
    const most = tiers[index + 1]?.from
    const top = most === undefined ? hundredths : least(hundredths, BigInt(most) * 6000n)
    const bottom = BigInt(from) * 6000n
    return top > bottom ? cost + (top - bottom) * scaled(priceUsd, 12) : cost
  }, 0n)
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other
}

/** A decimal as a whole number of so many decimals. */
function scaled(decimalText: string, decimals: number): bigint {
  const [whole = '0', part = ''] = decimalText.split('.')
  return BigInt(whole + part.padEnd(decimals, '0').slice(0, decimals))
}
