import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meter } from '../../catalog/index.ts'
import { instant, plus } from '../../kernel/calendar.ts'
import { table } from '../../kernel/table.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import { partnerId } from '../../model/ids.ts'
import { settingsSchema } from '../../model/settings.ts'
import { nextPassing } from './bound-passing.ts'

const contoso = partnerId('contoso')
const counted = 'cceae6f5-49e9-55b3-9baf-4ca3a945619c'
const start = instant('2020-02-01T00:00:00Z')
const minute = (count: number) => plus(start, `PT${count}M`)
const settings = settingsSchema.parse({})
const february = 29 * 1440

const drawn = fc.record({
  dollars: fc.integer({ min: 1, max: 400 }),
  stretches: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: february - 1 }),
      minutes: fc.integer({ min: 1, max: 20 * 1440 }),
      tenths: fc.integer({ min: 1, max: 90 }),
      stream: fc.constantFrom('legacy', 'plan'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

/** Four fifths of 399 USD are used up exactly in the last minute of the longer stretch. */
const reachedInTheLastMinute = {
  dollars: 399,
  stretches: [
    { from: 0, minutes: 9590, tenths: 18, stream: 'legacy' },
    { from: 0, minutes: 21534, tenths: 70, stream: 'legacy' },
  ],
}

interface Stretch {
  readonly from: number
  readonly minutes: number
  readonly tenths: number
  readonly stream: string
}

function running({ from, minutes, tenths, stream }: Stretch, index: number) {
  const payer = { stream, partner: contoso }
  const billing = [{ from: minute(from), until: minute(from + minutes), payer }]
  const usage = { meter: counted, unitsPerHour: String(tenths / 10) }
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
    { numRuns: 100, examples: [[reachedInTheLastMinute]] },
  )
})

/** In tenths of a unit and minutes, so that every number is whole. */
function naive(dollars: number, stretches: readonly Stretch[]) {
  const price = Math.round(Number(meter(counted)?.tiers[0]?.priceUsd) * 1000)
  let used = 0
  for (let at = 0; at < february; at += 1) {
    for (const { from, minutes, tenths } of stretches) {
      if (from <= at && at < from + minutes) used += tenths * price
    }
    // Four fifths of the budget, in whole numbers.
    if (used >= dollars * 8 * 60 * 1000) return minute(at + 1)
  }
  return null
}
