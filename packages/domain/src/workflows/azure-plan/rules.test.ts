import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import { entitlementId, planId, customerId, partnerId } from '../../model/ids.ts'
import {
  adatum,
  advance,
  given,
  refusedWith,
  startTransition,
  when,
  type Told,
} from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const partners = {
  contoso: { kind: 'indirect-provider', country: 'DE' },
  fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  tailspin: { kind: 'indirect-reseller', country: 'FR' },
  wingtip: { kind: 'direct-bill', country: 'FR' },
}

const world = (customer: object = {}, changed: object = {}): WorldFactsInput =>
  ({
    partners: { ...partners, ...changed },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: {}, fabrikam: {}, wingtip: {} },
        agreement: { signed: '2019-10-15' },
        ...customer,
      },
    },
  }) as WorldFactsInput

const legacy = {
  subscriptions: {
    'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
  },
}

const reservations = {
  machines: {
    armSku: 'Standard_D2s_v3',
    armRegion: 'westeurope',
    partner: 'contoso',
    purchased: '2019-12-01',
  },
}

const agent = 'contoso/admin-agent'
const byPartner = (type: Told[1]['type'], fields: object, actor = agent): Told => [
  actor,
  { type, partner: actor.split('/')[0], customer: 'adatum', ...fields },
]

const owned = { customer: customerId('adatum'), partner: partnerId('contoso') }
const plan = planId({ ...owned, partnerOfRecord: partnerId('contoso') })
const fabrikamPlan = planId({ ...owned, partnerOfRecord: partnerId('fabrikam') })

const purchase = (fields: object = {}, actor = agent) =>
  byPartner('PurchaseAzurePlan', fields, actor)
const create = (fields: object = {}, actor = agent) =>
  byPartner('CreateAzureSubscription', { plan, entitlement: 'alpha', ...fields }, actor)
const cancel = byPartner('CancelAzureSubscription', { entitlement: 'alpha' })
const revive = (actor = agent) =>
  byPartner('ReactivateAzureSubscription', { entitlement: 'alpha' }, actor)
const rename = (entitlement: string, actor = agent) =>
  byPartner('RenameAzureSubscription', { entitlement, name: 'Alpha' }, actor)
const suspend = (actor = agent) => byPartner('SuspendAzurePlan', { plan }, actor)
const reactivate = (actor = agent) => byPartner('ReactivateAzurePlan', { plan }, actor)
const role = (type: 'AssignAzureRole' | 'RemoveAzureRole', actor: string, fields: object): Told => [
  actor,
  { type, customer: 'adatum', entitlement: 'alpha', role: 'Reader', ...fields },
]
const leave = byPartner('RemoveResellerRelationship', {})
const fail: Told = [
  'microsoft/system',
  {
    type: 'ArmFault',
    fault: 'stop',
    at: 'azure-plan-transition/map-entitlement',
    do: 'fail',
    times: 9,
  },
]
const after = (...told: Told[]) => when(given(world()), ...told).after
const moving = (...told: Told[]) => when(given(world(legacy)), ...told).after

/** Of another month than the one in which everything happens here. */
const rates = { exchangeRates: { EUR: { '2020-04': '0.9' } } }

type Row = [code: RefusalCode, start: ReturnType<typeof given>, told: Told]
const unsigned = (kind: string) => ({ kind, country: 'DE', partnerAgreement: null })

const purchases: Row[] = [
  ['provider-orders-for-reseller', given(world()), purchase({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(world()), purchase({}, 'contoso/helpdesk-agent')],
  ['reseller-relationship-missing', given(world({ relationships: {} })), purchase()],
  ['partner-region-differs', given(world({ country: 'US' })), purchase()],
  [
    'partner-agreement-missing',
    given(world({}, { contoso: unsigned('indirect-provider') })),
    purchase(),
  ],
  [
    'reseller-agreement-missing',
    given(world({}, { fabrikam: { ...unsigned('indirect-reseller'), providers: ['contoso'] } })),
    purchase({ reseller: 'fabrikam' }),
  ],
  ['customer-agreement-missing', given(world({ agreement: {} }), '2019-11-01'), purchase()],
  ['azure-plan-not-available-yet', given(world(), '2019-10-31T23:59:59Z'), purchase()],
  ['azure-plan-not-sold-here', given(world({ country: 'GL' })), purchase()],
  ['transition-pending', moving(startTransition), purchase()],
  ['transition-running', moving(startTransition, advance('6m')), purchase()],
  ['transition-failed', moving(fail, startTransition, advance('1d')), purchase()],
  ['transition-required', given(world(legacy)), purchase()],
  ['exchange-rate-missing', given(world(), '2020-03-02', rates), purchase({ currency: 'USD' })],
  ['provider-named-as-reseller', given(world()), purchase({ reseller: 'contoso' })],
  ['reseller-not-of-provider', given(world()), purchase({ reseller: 'tailspin' })],
  ['currency-not-of-market', given(world()), purchase({ currency: 'USD' })],
  ['azure-plan-bought-already', after(purchase()), purchase({ planIsNew: true })],
]

const suspensions: Row[] = [
  ['provider-orders-for-reseller', after(purchase()), suspend('fabrikam/admin-agent')],
  ['role-insufficient', after(purchase()), suspend('contoso/helpdesk-agent')],
  ['reseller-relationship-missing', after(purchase(), suspend(), leave), suspend()],
  ['azure-plan-of-another-partner', after(purchase()), suspend('wingtip/admin-agent')],
  ['stale-version', after(purchase()), byPartner('SuspendAzurePlan', { plan, version: 7 })],
  ['transition-running', moving(startTransition, advance('6m')), suspend()],
  ['transition-failed', moving(fail, startTransition, advance('1d')), suspend()],
  ['azure-plan-in-use', after(purchase(), create()), suspend()],
  ['azure-plan-in-use', when(given(world({ reservations })), purchase()).after, suspend()],
]

const creations: Row[] = [
  ['role-insufficient', after(purchase()), create({}, 'contoso/sales-agent')],
  ['reseller-relationship-missing', after(purchase(), suspend(), leave), create()],
  ['not-under-azure-plan', after(purchase()), create({}, 'wingtip/admin-agent')],
  ['azure-plan-suspended', after(purchase(), suspend()), create()],
  [
    'id-taken',
    after(purchase(), purchase({ reseller: 'fabrikam' }), create({ plan: fabrikamPlan })),
    create(),
  ],
]

const below = [purchase(), create(), cancel]
const revivals: Row[] = [
  ['role-insufficient', after(...below), revive('contoso/sales-agent')],
  ['reseller-relationship-missing', after(...below, suspend(), leave), revive()],
  ['not-under-azure-plan', after(...below), revive('wingtip/admin-agent')],
  ['azure-plan-suspended', after(...below, suspend()), revive()],
]

test.each(purchases)('PurchaseAzurePlan is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(suspensions)('SuspendAzurePlan is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(creations)('CreateAzureSubscription is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(revivals)('ReactivateAzureSubscription is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('a 0145P subscription is not managed as if it were under the plan', () => {
  expect(refusedWith(given(world(legacy)), rename('sub-1'))).toBe('not-under-azure-plan')
})

test('one plan for each partner of record; buying it again records nothing', () => {
  const named = purchase({ reseller: 'fabrikam' })
  const { after: end, last } = when(given(world()), purchase(), named, purchase(), named)
  expect(last).toMatchObject({ accepted: true, events: [] })
  expect(adatum(end).plans.rows()).toMatchObject([
    { id: plan, partnerOfRecord: 'contoso', status: 'active', purchasedAt: '2020-03-02T09:00:00Z' },
    { id: fabrikamPlan, partnerOfRecord: 'fabrikam' },
  ])
})

test('what is created under a plan runs, is paid by it and owned by the partner', () => {
  const { after: end, last } = when(given(world()), purchase(), create(), create())
  expect(last).toMatchObject({ accepted: true, events: [] })
  expect(adatum(end).azureSubscriptions.rows()).toMatchObject([
    {
      id: 'alpha',
      name: 'alpha',
      subscription: null,
      plan,
      partnerOfRecord: 'contoso',
      billing: [{ from: '2020-03-02T09:00:00Z', until: null, payer: { stream: 'plan', plan } }],
      access: [{ principal: 'contoso', role: 'Owner' }],
    },
  ])
})

test('a cancelled subscription stands still until it is reactivated, under its new name', () => {
  const told = [purchase(), create(), advance('1h'), cancel, cancel, advance('1h'), revive()]
  const azure = adatum(after(...told, rename('alpha'))).azureSubscriptions.get(
    entitlementId('alpha'),
  )
  const stretches = [
    { from: '2020-03-02T09:00:00Z', until: '2020-03-02T10:00:00Z' },
    { from: '2020-03-02T11:00:00Z', until: null },
  ]
  expect(azure).toMatchObject({ name: 'Alpha', status: 'active', running: stretches })
  expect(azure?.billing).toMatchObject(stretches)
})

test('a plan below which nothing is active is suspended, and reactivated, each once', () => {
  const told = [suspend(), suspend(), reactivate(), reactivate()]
  const { outcomes, after: end } = when(after(...below), ...told)
  expect(outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 1, 0])
  expect(adatum(end).plans.get(plan)).toMatchObject({ status: 'active', version: 3 })
})

test('roles are changed by the customer’s global admin and by owners alone', () => {
  const start = after(purchase(), create())
  const reader = { principal: 'operator' }
  const takeAway = { principal: 'contoso', role: 'Owner' }
  expect(refusedWith(start, role('AssignAzureRole', 'fabrikam/admin-agent', reader))).toBe(
    'not-owner',
  )
  expect(refusedWith(start, role('AssignAzureRole', 'adatum/billing-admin', reader))).toBe(
    'not-owner',
  )

  const told = [
    role('AssignAzureRole', agent, reader),
    role('AssignAzureRole', agent, reader),
    role('RemoveAzureRole', 'adatum/global-admin', takeAway),
    role('RemoveAzureRole', 'adatum/global-admin', takeAway),
  ]
  const { outcomes, after: end } = when(start, ...told)
  expect(outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 1, 0])
  expect(refusedWith(end, role('RemoveAzureRole', agent, reader))).toBe('not-owner')
  expect(adatum(end).azureSubscriptions.get(entitlementId('alpha'))?.access).toEqual([
    { principal: 'operator', role: 'Reader', since: start.world.now },
  ])
})

test('another partner’s transition is in nobody’s way', () => {
  const start = moving(fail, startTransition, advance('1d'))
  expect(refusedWith(start, purchase({}, 'wingtip/admin-agent'))).toBeNull()
})
