import { expect, test } from 'vitest'
import { commandTypes } from '../decider.ts'
import { rulesOf } from '../refusals.ts'
import { envelope, given, when, type Told } from '../testing/index.ts'
import { requirements } from './decide.ts'

const held = given(
  {
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: {} },
        agreement: { signed: '2022-02-10' },
        newCommerce: {
          premium: { product: 'CFQ7TTC0LCHC:0002', partner: 'contoso', purchased: '2022-02-01' },
        },
        reservations: {
          machines: {
            armSku: 'Standard_D2s_v3',
            armRegion: 'westeurope',
            partner: 'contoso',
            purchased: '2021-06-01',
          },
        },
      },
    },
  },
  '2022-03-02T09:00:00Z',
)
const rename = (subscription: string): Told => [
  'contoso/admin-agent',
  { type: 'UpdateSubscription', partner: 'contoso', customer: 'adatum', subscription, name: 'x' },
]

test.each(['premium', 'machines'])('a command on %s is refused, and named in the refusal', (id) => {
  const { last, after } = when(held, rename(id))
  expect(last).toMatchObject({
    accepted: false,
    refusal: { code: 'subscription-without-rules', details: { subscriptions: [id] } },
  })
  expect(after.world).toEqual(held.world)
})

test('its checklist ends with that rule, before the facts of another kind', () => {
  const asked = requirements(held.world, envelope(rename('premium'), 'r'))
  expect(asked.map(({ code, holds }) => [code, holds])).toEqual([
    ['actor-not-of-partner', true],
    ['subscription-without-rules', false],
  ])
})

test('every command that names subscriptions or an order, and that somebody gives, has the rule', () => {
  const having = commandTypes.filter((type) =>
    rulesOf(type).some(({ code }) => code === 'subscription-without-rules'),
  )
  expect(having).toEqual([
    'UpdateSubscription',
    'ChangeBillingCycle',
    'ChangePartnerOfRecord',
    'StartLicenseMove',
    'ScheduleLicenseMove',
    'EndSourceSubscription',
    'OpenCreditCase',
  ])
})
