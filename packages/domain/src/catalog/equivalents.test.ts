import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { equivalentsOf, moveOption, type MoveOption } from './equivalents.ts'
import { offers } from './offers.ts'

const june = calendarDate('2020-06-30')
const idOf = (name: string) => {
  const found = offers().find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.id
}
const [e1, e3, e4, e5] = ['E1', 'E3', 'E4', 'E5'].map((plan) =>
  idOf(`Office 365 Enterprise ${plan}`),
) as [string, string, string, string]
const phoneSystem = idOf('Phone System')
const plusCal = idOf('Skype for Business Plus CAL')

const names = (options: readonly MoveOption[]) => options.map((one) => one.names.join(' + '))

test('E4 to E5 loses nothing, to E3 voice, and to E3 with Phone System nothing', () => {
  expect(moveOption(e4, [e5], june)).toMatchObject({ lost: [], relation: 'equivalent' })
  expect(moveOption(e4, [e3], june)).toMatchObject({
    lost: ['MCOVOICECONF'],
    relation: 'different',
    keepsAllFeatures: false,
  })
  expect(moveOption(e4, [e3, phoneSystem], june)).toMatchObject({
    lost: [],
    relation: 'equivalent',
    documented: true,
    keepsAllFeatures: true,
    priceUsdMonth: '28.00',
  })
})

test('the documented ways on from E4 that keep every service come first', () => {
  const options = equivalentsOf(e4, june)
  expect(names(options).slice(0, 2)).toEqual([
    'Office 365 Enterprise E3 + Phone System',
    'Office 365 Enterprise E5',
  ])
  expect(options.every(({ reassign }) => reassign)).toBe(true)
})

test('a SKU whose services are not public is said, and counts as keeping nothing', () => {
  expect(moveOption(e4, [e3, plusCal], june)).toMatchObject({
    unknownSkus: [plusCal],
    lost: ['MCOVOICECONF'],
    keepsAllFeatures: true,
  })
  const yammer = idOf('Yammer Enterprise')
  expect(moveOption(yammer, [e1], june)).toMatchObject({
    unknownSkus: [yammer],
    lost: [yammer],
    kept: 0,
    relation: 'different',
  })
})

test('two Exchange plans in one option conflict', () => {
  const exchange = idOf('Exchange Online (Plan 1)')
  expect(moveOption(e4, [e3, exchange], june).conflicts).toEqual([
    ['EXCHANGE_S_ENTERPRISE', 'EXCHANGE_S_STANDARD'],
  ])
  expect(moveOption(e4, [e3, phoneSystem], june).conflicts).toEqual([])
})

test('an offer that is still sold is the best for itself; once withdrawn it is not named', () => {
  expect(equivalentsOf(e3, june)[0]).toMatchObject({
    offers: [e3],
    relation: 'same',
    reassign: false,
    lost: [],
    gained: [],
  })
  const before = calendarDate('2017-04-06')
  expect(equivalentsOf(e4, before)[0]?.offers).toEqual([e4])
  const onTheDay = calendarDate('2017-04-07')
  expect(equivalentsOf(e4, onTheDay).flatMap((one) => one.offers)).not.toContain(e4)
})

test('a trial leads to the offer that it is a trial of, and nothing is reassigned', () => {
  expect(equivalentsOf(idOf('Office 365 Enterprise E3 Trial'), june)[0]).toMatchObject({
    offers: [e3],
    relation: 'equivalent',
    reassign: false,
  })
})

test('names are those of the day', () => {
  const basic = idOf('Office 365 Business Essentials')
  expect(equivalentsOf(basic, calendarDate('2020-04-20'))[0]?.names).toEqual([
    'Office 365 Business Essentials',
  ])
  expect(equivalentsOf(basic, calendarDate('2020-04-21'))[0]?.names).toEqual([
    'Microsoft 365 Business Basic',
  ])
})

test('an offer that nobody knows, and Azure, have no way on', () => {
  expect(equivalentsOf('no-such-offer', june)).toEqual([])
  expect(equivalentsOf('MS-AZR-0145P', june)).toEqual([])
})
