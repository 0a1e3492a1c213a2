import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratePieces } from '../../accounting/rate-pieces.ts'
import { meter } from '../../catalog/index.ts'
import { instant, minutesBetween, plus } from '../../kernel/calendar.ts'
import { table } from '../../kernel/table.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import { meterField, partnerId } from '../../model/ids.ts'
import { settingsSchema } from '../../model/settings.ts'
import { nextPassing } from './bound-passing.ts'

const contoso = partnerId('contoso')
const machine = 'cceae6f5-49e9-55b3-9baf-4ca3a945619c'
/** Five units are free, those up to the 10,245th cost 0.087, the others 0.083. */
const traffic = '354568bf-b49f-5c85-b8f8-618900cc5497'
const start = instant('2020-02-01T00:00:00Z')
const minute = (count: number) => plus(start, `PT${count}M`)
const settings = settingsSchema.parse({})
const february = 29 * 1440
const office = {
  follows: 'office-hours',
  zone: 'Europe/Paris',
  opens: '08:30',
  closes: '17:00',
} as const
const bursts = { follows: 'bursts', seed: 11, percent: 30, hours: 3, unitsPerHour: '25' } as const

const drawn = fc.record({
  dollars: fc.integer({ min: 1, max: 400 }),
  stretches: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: february - 1 }),
      minutes: fc.integer({ min: 1, max: 20 * 1440 }),
      tenths: fc.integer({ min: 1, max: 90 }),
      stream: fc.constantFrom('legacy', 'plan'),
      counted: fc.constantFrom(machine, machine, traffic),
      profile: fc.constantFrom(undefined, undefined, office, bursts),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

type Drawn = ReturnType<typeof drawn.generate>['value']
type Stretch = Drawn['stretches'][number]

/** Four fifths of 399 USD are used up exactly in the last minute of the longer stretch. */
const reachedInTheLastMinute: Drawn = {
  dollars: 399,
  stretches: [
    { from: 0, minutes: 9590, tenths: 18, ...constant() },
    { from: 0, minutes: 21534, tenths: 70, ...constant() },
  ],
}

/** Four fifths of 57 USD are 0.57 an hour for 4,800 minutes exactly, in the midst of a stretch. */
const reachedAtAMinute: Drawn = {
  dollars: 57,
  stretches: [{ from: 0, minutes: 20_000, tenths: 50, ...constant() }],
}

function constant() {
  return { stream: 'legacy', counted: machine, profile: undefined } as const
}

function usageOf({ counted, tenths, profile }: Stretch) {
  return { meter: meterField.parse(counted), unitsPerHour: String(tenths / 10), profile }
}

function running(stretch: Stretch, index: number) {
  const { stream, from, minutes } = stretch
  const payer = { stream, partner: contoso }
  const billing = [{ from: minute(from), until: minute(from + minutes), payer }]
  const usage = [usageOf(stretch)]
  return [`sub-${index}`, { usage, billing } as unknown as AzureSubscription] as const
}

test('the moment is the first minute at which usage has reached the bound, counted minute by minute', () => {
  fc.assert(
    fc.property(drawn, ({ dollars, stretches }) => {
      const azureSubscriptions = table(stretches.map(running) as never) as never
      const watch = { since: start, passed: [] }
      const budget = { amount: `${dollars}.00`, currency: 'USD' }
      const found = nextPassing({ azureSubscriptions }, contoso, budget, watch, settings)
      expect(found?.month === '2020-02' ? found.at : null).toBe(naive(dollars, stretches))
    }),
    { numRuns: 100, examples: [[reachedInTheLastMinute], [reachedAtAMinute]] },
  )
})

/** In tenths of a unit, minutes and thousandths of a dollar, so that every number is whole. */
function naive(dollars: number, stretches: readonly Stretch[]) {
  const counters = stretches.map((stretch) => ({
    tenths: tenthsByMinute(stretch),
    of: stretch,
    units: 0,
  }))
  let used = 0
  for (let at = 0; at < february; at += 1) {
    for (const counter of counters) {
      const before = counter.units
      counter.units += counter.tenths[at] ?? 0
      if (counter.units > before) used += paid(counter.of, counter.units) - paid(counter.of, before)
    }
    // Four fifths of the budget, in whole numbers.
    if (used >= dollars * 8 * 60 * 1000) return minute(at + 1)
  }
  return null
}

function tenthsByMinute(stretch: Stretch): number[] {
  const tenths = Array<number>(february).fill(0)
  const part = { from: minute(stretch.from), until: minute(stretch.from + stretch.minutes) }
  for (const { from, until, unitsPerHour } of ratePieces(usageOf(stretch), part)) {
    const rate = Math.round(Number(unitsPerHour) * 10)
    tenths.fill(rate, minutesBetween(start, from), minutesBetween(start, until))
  }
  return tenths
}

function paid({ counted }: Stretch, tenthMinutes: number): number {
  return (meter(counted)?.tiers ?? []).reduce((cost, { from, priceUsd }, index, tiers) => {
    const top = Math.min(tenthMinutes, (tiers[index + 1]?.from ?? Infinity) * 600)
    return cost + Math.max(0, top - from * 600) * Math.round(Number(priceUsd) * 1000)
  }, 0)
}
