import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { nceProducts, nceProductsFor } from './nce-products.ts'
import {
  azureOffer,
  azurePlanProduct,
  isAzure,
  isDiscontinued,
  isLicense,
  offer,
  offerName,
  offers,
  successors,
} from './offers.ts'

const e4 = '8909e28e-5832-42f4-9886-b0a5545f3645'
const f3 = '6fbad345-b7de-42a6-b6ab-79b363d0b371'
const yammer = 'a3f4ab4e-6239-4ecb-a859-77369dca1c08'

test('the catalogue has 122 offers, each with its own id', () => {
  expect(offers()).toHaveLength(122)
  expect(new Set(offers().map(({ id }) => id)).size).toBe(122)
})

test('0145P and the Azure plan are sold by use, everything else by the seat', () => {
  const byUse = offers().filter(({ id }) => !isLicense(id))
  expect(byUse.map(({ id }) => id)).toEqual([azureOffer, azurePlanProduct.id])
  expect(isAzure(azureOffer)).toBe(true)
  expect(isAzure(azurePlanProduct.id)).toBe(false)
})

test('every successor, prerequisite and legacy offer is an offer of the catalogue', () => {
  const named = offers().flatMap(({ id, prerequisites }) => [
    ...prerequisites,
    ...successors(id).flatMap((option) => option.offers),
  ])
  const legacy = nceProducts().flatMap(({ legacyOffer }) => legacyOffer ?? [])
  expect([...named, ...legacy].filter((id) => offer(id) === undefined)).toEqual([])
})

test("the options of E4 stand in Microsoft's order, and say which of them keep everything", () => {
  const options = successors(e4)
  expect(options.map(({ keepsAllFeatures }) => keepsAllFeatures)).toEqual([true, true, true, false])
  expect(options[1]?.offers).toHaveLength(2)
})

test('a successor that no page names is said to be a judgement', () => {
  expect(successors(yammer)).toEqual([
    { offers: [expect.any(String)], keepsAllFeatures: null, source: 'judgement' },
  ])
})

test('an offer bears the name of the day', () => {
  expect(offerName(f3, calendarDate('2015-01-01'))).toBe('Office 365 Enterprise K1')
  expect(offerName(f3, calendarDate('2020-03-31'))).toBe('Office 365 F1')
  expect(offerName(f3, calendarDate('2020-04-01'))).toBe('Office 365 F3')
  expect(offerName(azureOffer, calendarDate('2020-04-01'))).toBe('Microsoft Azure')
})

test('an offer is discontinued from its day on, or after its year', () => {
  expect(isDiscontinued(e4, calendarDate('2017-04-06'))).toBe(false)
  expect(isDiscontinued(e4, calendarDate('2017-04-07'))).toBe(true)
  expect(isDiscontinued(yammer, calendarDate('2017-12-31'))).toBe(false)
  expect(isDiscontinued(yammer, calendarDate('2018-01-01'))).toBe(true)
})

test('a legacy offer finds its product in the new commerce experience', () => {
  expect(nceProductsFor('bd938f12-058f-4927-bba3-ae36b1d2501c')[0]?.id).toBe('CFQ7TTC0LH18:0001')
  expect(nceProducts()).toHaveLength(39)
})
