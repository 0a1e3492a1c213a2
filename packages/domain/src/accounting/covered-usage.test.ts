import { expect, test } from 'vitest'
import { customerId, partnerId } from '../model/ids.ts'
import { centsOf } from '../kernel/money.ts'
import { customerOf } from '../model/world.ts'
import { preview } from '../engine/index.ts'
import { given, when } from '../testing/index.ts'
import { envelope } from '../testing/builders.ts'
import { usageOnInvoice } from './on-invoice.ts'
import { rateNoted } from './list-rate.ts'
import { ratedUsage } from './rated-usage.ts'
import { strandingsOf } from './strandings.ts'

const d2 = 'cceae6f5-49e9-55b3-9baf-4ca3a945619c'
const contoso = partnerId('contoso')
const machine = (unitsPerHour: string) => ({
  offer: 'MS-AZR-0145P',
  partner: 'contoso',
  purchased: '2020-01-14',
  usage: { meter: d2, unitsPerHour },
})
const reserved = (more: object) => ({
  armSku: 'Standard_D2_v3',
  armRegion: 'westeurope',
  partner: 'contoso',
  purchased: '2020-02-01',
  ...more,
})
const facts = (reservations: object) => ({
  partners: { contoso: { kind: 'direct-bill' as const, country: 'FR', anniversaryDay: 1 } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true } },
      agreement: { signed: '2020-02-10' },
      subscriptions: { a: machine('1'), b: machine('2') },
      reservations,
    },
  },
})
const march = (reservations: object) =>
  when(given(facts(reservations) as never, '2020-03-01T00:00:00Z'), [
    'microsoft/system',
    { type: 'AdvanceClock', to: '2020-04-02' },
  ]).after.world

/** Units that cost nothing in March, by Azure subscription. */
function covered(reservations: object) {
  const [invoice] = customerOf(march(reservations), customerId('adatum')).invoices.rows()
  const lines = invoice?.lines.filter(({ credit }) => credit === 'reserved') ?? []
  return Object.fromEntries(lines.map(({ entitlement, quantity }) => [entitlement, quantity]))
}

test.each([
  ['what is shared goes to whoever comes first', { all: reserved({ quantity: 2 }) }, 744, 744],
  ['what is for one of them is not the other’s', { one: reserved({ entitlement: 'b' }) }, 0, 744],
  [
    'what is for one of them comes before what is shared',
    { all: reserved({}), one: reserved({ entitlement: 'a' }) },
    744,
    744,
  ],
  ['no more is covered than runs', { all: reserved({ quantity: 9 }) }, 744, 1488],
  ['another size covers nothing', { all: reserved({ armSku: 'Standard_D4_v3' }) }, 0, 0],
])('%s', (_, reservations, a, b) => {
  const hours = Object.entries({ a, b }).filter(([, units]) => units > 0)
  expect(covered(reservations)).toEqual(
    Object.fromEntries(hours.map(([id, units]) => [id, String(units)])),
  )
})

const start = {
  type: 'StartAzurePlanTransition',
  partner: 'contoso',
  customer: 'adatum',
  finalityAccepted: true,
} as const

test('under the plan nothing is earned of what is reserved, and the days are the sum of the postings', () => {
  const begun = given(facts({ all: reserved({}) }) as never, '2020-03-01T00:00:00Z', {
    earnedCredit: 'by-role',
  })
  const { world } = when(
    begun,
    ['contoso/admin-agent', start],
    ['microsoft/system', { type: 'AdvanceClock', to: '2020-05-10' }],
  ).after
  const customer = customerOf(world, customerId('adatum'))
  const april = customer.invoices.rows().find(({ number }) => number.startsWith('G-2020-04'))
  expect(april?.lines.map(({ entitlement, credit }) => `${entitlement} ${credit}`)).toEqual([
    'a undefined',
    'a reserved',
    'b undefined',
    'b earned',
  ])
  if (april === undefined) throw new Error('Should be true: April is invoiced')
  const { number, stream, period, total } = april
  const days = [...ratedUsage(customer, { partner: contoso, stream }, period, rateNoted(april))]
  for (const lines of [days, usageOnInvoice(customer, contoso, number)]) {
    const cents = lines.reduce((sum, { amount }) => sum + centsOf(amount.amount), 0)
    expect(cents).toBe(centsOf(total.amount))
  }
})

test('what a preview says is stranded is what is', () => {
  const begun = given(facts({ all: reserved({}) }) as never, '2020-03-01T00:00:00Z')
  const told: [string, typeof start] = ['contoso/admin-agent', start]
  const { stranded } = preview(begun.world, envelope(told, 'look'))
  const { world } = when(begun, told, [
    'microsoft/system',
    { type: 'AdvanceClock', by: '2d' },
  ]).after
  expect(stranded).toHaveLength(2)
  expect(strandingsOf(customerOf(world, customerId('adatum')))).toEqual(stranded)
})
