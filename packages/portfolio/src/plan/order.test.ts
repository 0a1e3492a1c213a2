import { calendarDate } from '@understudy/domain'
import { expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { gathered } from '../gathered.ts'
import { rehearsed } from '../rehearsal.ts'
import { reportFiles } from '../report/index.ts'
import { sampleFiles } from '../testing/sample.ts'
import { plansCompared } from './compared.ts'
import { nearestDates } from './order.ts'

const files = sampleFiles({ customers: 40, seed: 7 })
const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR' })
const constraints = { from: calendarDate('2020-03-09'), perDay: 6, freezes: [], country: 'FR' }
const rehearsal = rehearsed(files, answers, { ...constraints, order: 'money' }, { compare: true })
const rows = new Map(
  rehearsal.board
    .filter(({ flow }) => flow === 'azure-plan-transition')
    .map((row) => [row.customer, row]),
)

test('by money, whoever costs most begins first; by date, whoever has the nearest', () => {
  const amounts = rehearsal.waves.flatMap(({ customers }) =>
    customers.map((id) => Number(rows.get(id)?.monthly.until?.amount)),
  )
  expect(amounts.length).toBeGreaterThan(20)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  const dates = nearestDates(rehearsal.board)
  const byDate = rehearsal.others.find(({ order }) => order === 'date')
  const nearest = byDate?.waves.flatMap(({ customers }) =>
    customers.map((id) => dates.get(id) ?? '9999'),
  )
  expect(nearest).toEqual(nearest?.toSorted())
})

test('plans side by side have the same customers, and half of the money moves first by money', () => {
  const [money, risk, date] = plansCompared(rehearsal, 'money')
  expect([money?.order, risk?.order, date?.order]).toEqual(['money', 'risk', 'date'])
  expect(new Set([money, risk, date].map((one) => one?.customers)).size).toBe(1)
  expect(money?.completed).toBe(money?.customers)
  expect(String(money?.halfOfMoney) < String(risk?.halfOfMoney)).toBe(true)
  const told = reportFiles({ rehearsal, answers, locale: 'en', order: 'money' })
  expect(told.find(({ name }) => name === 'plans.csv')?.text.split('\r\n')).toHaveLength(5)
  const alone = rehearsed(files, answers, constraints)
  expect(alone.others).toEqual([])
  expect(alone.waves).toEqual(rehearsal.others.find(({ order }) => order === 'risk')?.waves)
})

test('charges of one month are added, and the latest month holds', () => {
  const id = '0d5d1c9a-7c55-4a0e-9a8e-5f3a0c1b2d3e'
  const line = (month: number, charged: string) =>
    `6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc,${id},1,${month}/1/2020,"${charged}",EUR`
  const header = 'CustomerId,SubscriptionId,ConsumedQuantity,ChargeStartDate,PretaxCharges,Currency'
  const text = [header, line(2, '1,000.10'), line(1, '7'), line(2, '0.05'), line(2, 'x')].join('\n')
  const told = gathered([{ name: 'usage.csv', bytes: new TextEncoder().encode(text) }])
  expect([...told.charges.values()].map(({ month, charged }) => [month, charged.amount])).toEqual([
    ['2020-01', '7'],
    ['2020-02', '1000.15'],
  ])
  expect(told.mistakes.map(({ kind, value }) => [kind, value])).toEqual([['not-a-number', 'x']])
})
