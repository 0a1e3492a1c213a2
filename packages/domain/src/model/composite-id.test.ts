import { expect, test } from 'vitest'
import { auditLog, given, when, type Told } from '../testing/index.ts'
import { compositeId, idLengthMax } from './composite-id.ts'
import { customerOf } from './world.ts'
import { customerId, partnerId, planId } from './ids.ts'

const long = (letter: string) => letter.repeat(90)

test('what fits is the parts with dots between them', () => {
  const names = ['adatum', 'contoso', 'fabrikam']
  expect(compositeId({ kind: 'plan', names })).toBe('plan.adatum.contoso.fabrikam')
  expect(compositeId({ names: ['e4'], ending: 'csp-1' })).toBe('e4.csp-1')
  const exactly = 'c'.repeat(idLengthMax - 'order.'.length)
  expect(compositeId({ kind: 'order', names: [exactly] })).toBe(`order.${exactly}`)
})

test('what does not fit keeps its kind and its ending around a GUID of the names', () => {
  const id = compositeId({ kind: 'transition', names: [long('c'), long('p')], ending: '12' })
  expect(id).toMatch(/^transition\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.12$/)
  expect(compositeId({ kind: 'order', names: ['c'.repeat(95)] })).not.toBe(
    compositeId({ kind: 'order', names: [`${'c'.repeat(94)}d`] }),
  )
})

test('names that are cut elsewhere make another id', () => {
  const ids = [
    [long('a'), long('b')],
    [`${long('a')}.${long('b')}`],
    [long('b'), long('a')],
    [long('a'), `${long('b')}c`],
  ].map((names) => compositeId({ kind: 'plan', names }))
  expect(new Set(ids).size).toBe(ids.length)
})

test('two partners of record of a customer with a long id get a plan each', () => {
  const customer = long('c')
  const owned = { customer: customerId(customer), partner: partnerId('tailspin') }
  const bought = { offer: 'MS-AZR-0145P', partner: 'tailspin', purchased: '2019-11-04' } as const
  const start = given({
    partners: {
      tailspin: { kind: 'indirect-provider', country: 'DE' },
      contoso: { kind: 'indirect-reseller', country: 'DE', providers: ['tailspin'] },
      fabrikam: { kind: 'indirect-reseller', country: 'DE', providers: ['tailspin'] },
    },
    customers: {
      [customer]: {
        country: 'FR',
        relationships: { tailspin: {}, contoso: {}, fabrikam: {} },
        agreement: { attested: '2020-02-03', by: 'tailspin' },
        subscriptions: {
          'sub-1': { ...bought, reseller: 'contoso' },
          'sub-2': { ...bought, reseller: 'fabrikam' },
        },
      },
    },
  })
  const told: Told[] = [
    [
      'tailspin/admin-agent',
      { type: 'StartAzurePlanTransition', partner: 'tailspin', customer, finalityAccepted: true },
    ],
    ['contoso/admin-agent', { type: 'AdvanceClock', by: '2d' }],
  ]
  const { after } = when(start, ...told)
  auditLog(after)
  const { plans, azureSubscriptions, transitions } = customerOf(after.world, owned.customer)
  expect(transitions.rows().map(({ status }) => status)).toEqual(['completed'])
  expect(azureSubscriptions.rows().map(({ id, plan }) => [id, plan])).toEqual(
    ['contoso', 'fabrikam'].map((record, index) => [
      `sub-${index + 1}`,
      planId({ ...owned, partnerOfRecord: partnerId(record) }),
    ]),
  )
  expect(plans.size).toBe(2)
})
