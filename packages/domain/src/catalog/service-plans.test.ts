import { expect, test } from 'vitest'
import { meter, meters } from './meters.ts'
import { compareSkus, conflictsAmong, knownSkus, plansOf } from './service-plans.ts'

const [e3, e4, e5, phoneSystem] = [
  'ENTERPRISEPACK',
  'ENTERPRISEWITHSCAL',
  'ENTERPRISEPREMIUM',
  'MCOEV',
]
const lostNames = (from: string[], to: string[]) =>
  compareSkus(from, to).lost.map(({ name }) => name)

test('90 SKUs have known service plans', () => {
  expect(knownSkus()).toHaveLength(90)
  expect(plansOf(e3)?.length).toBeGreaterThan(10)
  expect(plansOf('NO_SUCH_SKU')).toBeNull()
})

test('E4 to E5 loses nothing', () => {
  expect(lostNames([e4], [e5])).toEqual([])
})

test('E4 to E3 loses voice', () => {
  expect(lostNames([e4], [e3])).toEqual(['MCOVOICECONF'])
})

test('E4 to E3 with Phone System loses nothing, and says what replaces voice', () => {
  const { lost, kept } = compareSkus([e4], [e3, phoneSystem])
  expect(lost).toEqual([])
  expect(kept.find(({ plan }) => plan.name === 'MCOVOICECONF')?.by.name).toBe('MCOEV')
})

test('a comparison names the SKUs it knows nothing about', () => {
  expect(compareSkus([e3], ['NO_SUCH_SKU']).unknownSkus).toEqual(['NO_SUCH_SKU'])
})

test('two Exchange plans conflict', () => {
  const [group] = conflictsAmong([e3, 'EXCHANGESTANDARD'])
  expect(group?.map(({ name }) => name).sort()).toEqual([
    'EXCHANGE_S_ENTERPRISE',
    'EXCHANGE_S_STANDARD',
  ])
  expect(conflictsAmong([e3])).toEqual([])
})

test('25 meters, each with rising tiers', () => {
  expect(meters()).toHaveLength(25)
  for (const { tiers } of meters()) {
    expect(tiers.map(({ from }) => from)).toEqual(
      tiers.map(({ from }) => from).sort((a, b) => a - b),
    )
  }
  expect(meter('17675bd9-506f-59ea-b03a-a137ea662aa7')?.tiers).toHaveLength(3)
})
