import { calendarDate } from '@understudy/domain'
import { expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { gathered } from '../gathered.ts'
import { rehearsed } from '../rehearsal.ts'
import { pricesIn } from './prices.ts'

const customer = '6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc'
const subscription = '0d5d1c9a-7c55-4a0e-9a8e-5f3a0c1b2d3e'
const file = (name: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\r\n')),
})
const sheet = file('prices.csv', [
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment',
  'Office 365 E3,CFQ7TTC0LF8R,0001,Office 365 E3,P1Y,Monthly,FR,EUR,19.80,3/1/2025,3/31/2025,22,Commercial',
  'Office 365 E3,CFQ7TTC0LF8R,0001,Office 365 E3,P1Y,Monthly,FR,EUR,21.00,4/1/2025,12/31/9999,23,Commercial',
  'Office 365 E3,CFQ7TTC0LF8R,0001,Office 365 E3,P1Y,Annual,FR,EUR,237.60,3/1/2025,,260,Commercial',
  'Office 365 E3,CFQ7TTC0LF8R,0001,Office 365 E3,P1Y,Monthly,DE,EUR,much,3/1/2025,,22,Commercial',
])
const held = file('lines.csv', [
  'CustomerId,CustomerName,CustomerCountry,ProductId,SkuId,EffectiveUnitPrice,Quantity,BillingFrequency,SubscriptionId,SubscriptionStartDate,SubscriptionEndDate',
  `${customer},Nordwind,FR,CFQ7TTC0LF8R,0001,19.8,-10,Monthly,${subscription},5/10/2024,5/10/2025`,
  `${customer},Nordwind,FR,CFQ7TTC0LF8R,0001,19.8,12,Monthly,${subscription},5/10/2024,5/10/2025`,
])

test('a price list is known by its columns, and a price holds for its days and its market', () => {
  const told = gathered([sheet])
  expect(told.files[0]).toMatchObject({ format: 'price-sheet', lines: 4, taken: 3 })
  expect(told.mistakes.map(({ kind, value }) => [kind, value])).toEqual([['not-a-number', 'much']])
  const priceOf = pricesIn(told)
  const asked = { product: 'CFQ7TTC0LF8R:0001', term: 'P1Y', market: 'FR' }
  const on = (day: string) => priceOf({ ...asked, on: calendarDate(day) })?.amount
  expect([on('2025-02-28'), on('2025-03-31'), on('2025-04-01')]).toEqual([
    undefined,
    '19.80',
    '21.00',
  ])
  expect(priceOf({ ...asked, market: 'DE', on: calendarDate('2025-04-01') })).toBe(null)
})

test('what renews in new commerce is on the board, with its seats and its price', () => {
  const answers = answersSchema.parse({ asOf: '2025-04-02', country: 'FR' })
  const constraints = { from: calendarDate('2025-04-07'), perDay: 5, freezes: [], country: 'FR' }
  const { board } = rehearsed([sheet, held], answers, constraints)
  expect(board.find(({ flow }) => flow === 'renewals')).toMatchObject({
    standing: 'ready',
    seats: 12,
    monthly: { until: { amount: '252.00', currency: 'EUR' } },
    by: '2025-05-10T00:00:00Z',
  })
})
