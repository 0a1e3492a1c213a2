import { invariant } from '@understudy/domain'
import { auditSince, given, when, type Told } from '@understudy/domain/testing'
import { expect, test } from 'vitest'

const customer = 'adatum'
const azure = (reseller: string, meter: string, unitsPerHour: string) => ({
  offer: 'MS-AZR-0145P',
  partner: 'contoso',
  reseller,
  purchased: '2019-06-01',
  usage: { meter, unitsPerHour },
})

test('two partners of record make two plans', () => {
  const start = given({
    partners: {
      contoso: { kind: 'indirect-provider', country: 'DE' },
      fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
      tailspin: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
    },
    customers: {
      adatum: {
        country: 'FR',
        agreement: { signed: '2019-11-20' },
        relationships: { contoso: {}, fabrikam: { delegatedAdmin: true }, tailspin: {} },
        subscriptions: {
          'sub-1': azure('fabrikam', 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', '2'),
          'sub-2': azure('tailspin', 'cb39335c-57b2-5564-9a43-5055d9297b0f', '10'),
        },
      },
    },
  })
  const order = { type: 'StartAzurePlanTransition', partner: 'contoso', customer } as const
  const told: Told[] = [
    ['contoso/admin-agent', { ...order, finalityAccepted: true }],
    ['microsoft/system', { type: 'AdvanceClock', by: '2d' }],
  ]
  const { after, outcomes } = when(start, ...told)
  auditSince(start, after)
  expect(outcomes.map(({ accepted }) => accepted)).toEqual([true, true])
  const adatum = after.world.customers.rows().find(({ id }) => id === customer)
  invariant(adatum, 'the customer is there')
  expect(adatum.plans.rows().map(({ partnerOfRecord }) => partnerOfRecord)).toEqual([
    'fabrikam',
    'tailspin',
  ])
})
