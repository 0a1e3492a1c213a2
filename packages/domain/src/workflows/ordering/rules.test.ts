import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import { subscriptionId, entitlementId } from '../../model/ids.ts'
import {
  adatum,
  advance,
  given,
  refusedWith,
  startTransition,
  when,
  type Told,
} from '../../testing/index.ts'
import { placeRules } from './rules.ts'
import { updateRules } from './update-rules.ts'

const azure = 'MS-AZR-0145P'
const office = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const discontinued = 'f05075a3-d843-51e7-aaab-8562ed984cec'
const plan = 'DZH318Z0BPS6:0001'

const partners = {
  contoso: { kind: 'indirect-provider', country: 'DE' },
  fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  tailspin: { kind: 'indirect-reseller', country: 'FR' },
}

const world = (customer: object = {}, changed: object = {}): WorldFactsInput =>
  ({
    partners: { ...partners, ...changed },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: { delegatedAdmin: true }, fabrikam: {} },
        agreement: { signed: '2019-12-01' },
        ...customer,
      },
    },
  }) as WorldFactsInput

const held = world({
  subscriptions: {
    'sub-1': { offer: azure, partner: 'contoso', purchased: '2019-06-01' },
    gone: { offer: office, partner: 'contoso', purchased: '2019-06-01', status: 'deleted' },
    elsewhere: { offer: office, purchased: '2019-06-01' },
  },
})

const order = (fields: object = {}, actor = 'contoso/sales-agent'): Told => [
  actor,
  {
    type: 'PlaceOrder',
    partner: actor.split('/')[0],
    customer: 'adatum',
    subscription: 'sub-2',
    offer: azure,
    ...fields,
  },
]

const update = (fields: object = {}, actor = 'contoso/admin-agent'): Told => [
  actor,
  {
    type: 'UpdateSubscription',
    partner: actor.split('/')[0],
    customer: 'adatum',
    subscription: 'sub-1',
    version: 1,
    ...fields,
  },
]

const unsigned = (kind: string) => ({ kind, country: 'DE', partnerAgreement: null })
const fail: Told = [
  'microsoft/system',
  {
    type: 'ArmFault',
    fault: 'stop',
    at: 'azure-plan-transition/purchase-plan',
    do: 'fail',
    times: 9,
  },
]
const moving = (...told: Told[]) => when(given(held), ...told).after

const orders: [code: string, start: ReturnType<typeof given>, told: Told][] = [
  ['provider-orders-for-reseller', given(world()), order({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(world()), order({}, 'contoso/helpdesk-agent')],
  ['buy-through-azure-plan', given(world()), order({ offer: plan })],
  ['reseller-relationship-missing', given(world({ relationships: {} })), order()],
  ['partner-region-differs', given(world({ country: 'US' })), order()],
  [
    'partner-agreement-missing',
    given(world({}, { contoso: unsigned('indirect-provider') })),
    order(),
  ],
  [
    'reseller-agreement-missing',
    given(world({}, { fabrikam: { ...unsigned('indirect-reseller'), providers: ['contoso'] } })),
    order({ reseller: 'fabrikam' }),
  ],
  ['customer-agreement-missing', given(world({ agreement: {} })), order({ offer: office })],
  ['azure-plan-replaces-0145p', moving(startTransition, advance('1d')), order()],
  ['transition-pending', moving(startTransition), order()],
  ['transition-running', moving(fail, startTransition, advance('6m')), order()],
  ['transition-failed', moving(fail, startTransition, advance('1d')), order()],
  ['offer-discontinued', given(world()), order({ offer: discontinued })],
  ['seats-out-of-range', given(world()), order({ offer: office, quantity: 100_000_000 })],
  ['provider-named-as-reseller', given(world()), order({ reseller: 'contoso' })],
  ['reseller-not-of-provider', given(world()), order({ reseller: 'tailspin' })],
  ['id-taken', given(held), order({ subscription: 'sub-1', offer: office })],
]

test.each(orders)('an order is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

const updates: [code: string, start: ReturnType<typeof given>, told: Told][] = [
  ['provider-orders-for-reseller', given(held), update({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(held), update({}, 'contoso/billing-admin')],
  ['reseller-relationship-missing', given({ ...held, ...without(held) }), update()],
  ['subscription-of-another-partner', given(held), update({ subscription: 'elsewhere' })],
  ['subscription-deleted', given(held), update({ subscription: 'gone', version: 7 })],
  ['stale-version', given(held), update({ version: 2, status: 'suspended' })],
  [
    'subscription-moved-to-plan',
    moving(startTransition, advance('1d')),
    update({ version: 2, status: 'active' }),
  ],
]

test.each(updates)('an update is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('the rows above are the rules, in their order', () => {
  const standingCodes = ['partner-region-differs', 'partner-agreement-missing']
  const alike = [...standingCodes, 'reseller-agreement-missing']
  expect(orders.map(([code]) => code)).toEqual(placeRules.map(({ code }) => code))
  expect(updates.map(([code]) => code)).toEqual(
    updateRules.map(({ code }) => code).filter((code) => !alike.includes(code)),
  )
})

test('before February 2020 an order needs no agreement, neither the customer’s nor the partner’s', () => {
  const before = world({ agreement: {} }, { contoso: unsigned('indirect-provider') })
  expect(refusedWith(given(before, '2020-01-31T23:59:59Z'), order({ offer: office }))).toBeNull()
  expect(refusedWith(given(before, '2020-02-01'), order({ offer: office }))).toBe(
    'partner-agreement-missing',
  )
})

test('an Azure order has two sides with one id, and the partner owns the Azure side', () => {
  const { after } = when(given(world()), order({ reseller: 'fabrikam', quantity: 3 }))
  const customer = adatum(after)
  expect(customer.subscriptions.get(subscriptionId('sub-2'))).toMatchObject({
    entitlement: 'sub-2',
    quantity: 1,
    version: 1,
    channel: 'csp',
  })
  expect(customer.azureSubscriptions.get(entitlementId('sub-2'))).toMatchObject({
    partnerOfRecord: 'fabrikam',
    running: [{ from: '2020-03-02T09:00:00Z', until: null }],
    billing: [{ payer: { stream: 'legacy', partner: 'contoso', subscription: 'sub-2' } }],
    access: [{ principal: 'contoso', role: 'Owner' }],
  })
})

test('without delegated admin nobody is given access; a licence offer has no Azure side', () => {
  const start = given(world({ relationships: { contoso: {} } }))
  const licence = order({ offer: office, subscription: 'office', quantity: 25 })
  const customer = adatum(when(start, order(), licence).after)
  expect(customer.azureSubscriptions.rows()).toMatchObject([{ id: 'sub-2', access: [] }])
  expect(customer.subscriptions.get(subscriptionId('office'))).toMatchObject({
    quantity: 25,
    entitlement: null,
  })
})

test('the same order again records nothing', () => {
  const { last } = when(given(world()), order(), order())
  expect(last).toMatchObject({ accepted: true, events: [] })
})

test('a suspended subscription neither runs nor is billed until it is active again', () => {
  const suspend = update({ status: 'suspended' })
  const revive = update({ version: 2, status: 'active', name: 'Alpha' })
  const { after } = when(given(held), suspend, advance('1h'), revive)
  const azureSide = adatum(after).azureSubscriptions.get(entitlementId('sub-1'))
  const stretches = [
    { from: '2019-06-01T00:00:00Z', until: '2020-03-02T09:00:00Z' },
    { from: '2020-03-02T10:00:00Z', until: null },
  ]
  expect(azureSide?.running).toEqual(stretches)
  expect(azureSide?.billing).toMatchObject(stretches)
  expect(adatum(after).subscriptions.get(subscriptionId('sub-1'))).toMatchObject({
    status: 'active',
    name: 'Alpha',
    suspendedAt: null,
    version: 4,
  })
})

test('an update that changes nothing records nothing', () => {
  const { last } = when(given(held), update({ status: 'active' }))
  expect(last).toMatchObject({ accepted: true, events: [] })
})

test('a transition suspends the commerce side alone', () => {
  const after = adatum(moving(startTransition, advance('1d')))
  expect(after.subscriptions.get(subscriptionId('sub-1'))).toMatchObject({ status: 'suspended' })
  expect(after.azureSubscriptions.get(entitlementId('sub-1'))).toMatchObject({
    status: 'active',
    running: [{ from: '2019-06-01T00:00:00Z', until: null }],
  })
})

function without(facts: WorldFactsInput): Pick<WorldFactsInput, 'customers'> {
  const customer = facts.customers?.['adatum']
  return { customers: { adatum: { ...customer, relationships: {} } } } as typeof facts
}
