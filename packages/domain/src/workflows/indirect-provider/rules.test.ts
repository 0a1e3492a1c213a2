import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import { given, refusedWith, when, type Told } from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const world: WorldFactsInput = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'DE' },
    tailspin: { kind: 'indirect-provider', country: 'US' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR' },
    litware: { kind: 'direct-bill', country: 'FR' },
    northwind: {
      kind: 'direct-bill',
      country: 'FR',
      enrolled: '2019-05-01',
      providers: ['contoso', 'tailspin'],
    },
  },
  customers: {
    adatum: { country: 'FR', relationships: { northwind: { since: '2018-01-01' }, litware: {} } },
    wingtip: { country: 'FR', relationships: { northwind: { since: '2019-06-01' } } },
    alpine: { country: 'FR', domain: 'alpine.example' },
  },
} as WorldFactsInput

const ask = (fields: object = {}, actor = 'contoso/sales-agent'): Told => [
  actor,
  {
    type: 'RequestPartnership',
    partner: actor.split('/')[0],
    reseller: 'fabrikam',
    ...fields,
  },
]

const follow = (fields: object = {}, actor = 'fabrikam/global-admin'): Told => [
  actor,
  {
    type: 'AcceptPartnership',
    partner: actor.split('/')[0],
    provider: 'contoso',
    authorized: true,
    ...fields,
  },
]

const requests: [code: RefusalCode, told: Told][] = [
  ['not-indirect-provider', ask({}, 'litware/helpdesk-agent')],
  ['role-insufficient', ask({ message: 'Hello' }, 'contoso/helpdesk-agent')],
  ['partnership-link-missing', ask({ message: 'Hello' })],
]

test.each(requests)('RequestPartnership is refused with %s', (code, told) => {
  expect(refusedWith(given(world), told)).toBe(code)
})

const acceptances: [code: RefusalCode, asked: Told[], answer: Told][] = [
  ['not-global-admin', [], follow({}, 'litware/admin-agent')],
  ['not-indirect-reseller', [], follow({ authorized: false }, 'litware/global-admin')],
  ['partnership-not-requested', [], follow({ provider: 'tailspin', authorized: false })],
  [
    'partner-region-differs',
    [ask({}, 'tailspin/admin-agent')],
    follow({ provider: 'tailspin', authorized: false }),
  ],
  ['provider-not-authorized', [ask()], follow({ authorized: false })],
]

test.each(acceptances)('AcceptPartnership is refused with %s', (code, asked, answer) => {
  expect(refusedWith(when(given(world), ...asked).after, answer)).toBe(code)
})

const create = (fields: object = {}, actor = 'contoso/admin-agent'): Told => [
  actor,
  {
    type: 'CreateCustomer',
    partner: actor.split('/')[0],
    customer: 'adatum',
    name: 'Adatum',
    country: 'FR',
    domain: 'adatum.onmicrosoft.com',
    ...fields,
  },
]

const tenants: [code: RefusalCode, told: Told][] = [
  ['provider-creates-tenants', create({}, 'fabrikam/helpdesk-agent')],
  ['direct-customers-closed', create({}, 'northwind/helpdesk-agent')],
  ['role-insufficient', create({}, 'contoso/helpdesk-agent')],
  ['reseller-not-named', create({ country: 'US' })],
  ['reseller-not-partnered', create({ reseller: 'fabrikam', country: 'US' })],
  [
    'partner-region-differs',
    create({ reseller: 'northwind', country: 'US', domain: 'alpine.example' }),
  ],
  ['domain-taken', create({ reseller: 'northwind', domain: 'Alpine.example' })],
  ['id-taken', create({ reseller: 'northwind' })],
]

test.each(tenants)('CreateCustomer is refused with %s', (code, told) => {
  expect(refusedWith(given(world), told)).toBe(code)
})

const extend = (fields: object = {}, actor = 'northwind/admin-agent'): Told => [
  actor,
  {
    type: 'ExtendRelationship',
    partner: actor.split('/')[0],
    customer: 'adatum',
    provider: 'contoso',
    ...fields,
  },
]

const inTime = given(world, '2020-04-01T09:00:00Z')

/** Sixty days after it was measured short. */
const revoked = when(
  given(
    {
      partners: {
        contoso: { kind: 'indirect-provider', country: 'DE' },
        northwind: {
          kind: 'direct-bill',
          country: 'FR',
          onboarded: '2020-11-12',
          enrolled: '2025-10-20',
        },
      },
      customers: {
        adatum: { country: 'FR', relationships: { northwind: { since: '2021-01-01' } } },
      },
    } as WorldFactsInput,
    '2025-11-11T09:00:00Z',
  ),
  ['microsoft/system', { type: 'AdvanceClock', to: '2026-01-12' }],
).after

const extensions: [code: RefusalCode, start: typeof inTime, told: Told][] = [
  ['extension-not-available-yet', given(world), extend({}, 'litware/sales-agent')],
  ['role-insufficient', inTime, extend({}, 'litware/sales-agent')],
  ['not-in-transition', inTime, extend({ customer: 'alpine' }, 'litware/admin-agent')],
  ['reseller-relationship-missing', inTime, extend({ customer: 'alpine', provider: 'litware' })],
  ['not-direct-customer', inTime, extend({ customer: 'wingtip', provider: 'litware' })],
  ['direct-bill-revoked', revoked, extend()],
  ['provider-not-partnered', inTime, extend({ provider: 'litware' })],
  ['partner-region-differs', inTime, extend({ provider: 'tailspin' })],
]

test.each(extensions)('ExtendRelationship is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('an enrolled partner creates tenants until the restriction where the setting says so', () => {
  const start = given(world, '2020-03-02T09:00:00Z', { directCustomersClose: 'restriction' })
  const created = when(start, create({ customer: 'tailwind' }, 'northwind/admin-agent'))
  expect(created.last).toMatchObject({ accepted: true })
  const order: Told = [
    'northwind/admin-agent',
    {
      type: 'PlaceOrder',
      partner: 'northwind',
      customer: 'tailwind',
      subscription: 'azure-1',
      offer: 'MS-AZR-0145P',
    },
  ]
  // It is a direct customer though it is younger than the enrolment.
  expect(refusedWith(created.after, order)).toBe('customer-agreement-missing')
})

test('a new customer gives nobody delegated admin by itself from November 2023 on', () => {
  const start = given(world, '2023-11-01T00:00:00Z')
  const told = create({ customer: 'tailwind' }, 'litware/admin-agent')
  const { relationships } = when(start, told).after.world.customers.get('tailwind' as never) ?? {}
  expect(relationships?.rows()).toMatchObject([{ partner: 'litware', delegatedAdmin: false }])
})
