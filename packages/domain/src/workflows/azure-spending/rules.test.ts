import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
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

const world = (customer: object = {}): WorldFactsInput =>
  ({
    partners: {
      contoso: { kind: 'direct-bill', country: 'DE' },
      tailspin: { kind: 'direct-bill', country: 'FR' },
    },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: {} },
        agreement: { signed: '2019-12-01' },
        subscriptions: {
          'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
        },
        ...customer,
      },
    },
  }) as WorldFactsInput

const set = (amount = '500.00 EUR', actor = 'contoso/billing-admin'): Told => [
  actor,
  { type: 'SetSpendingBudget', partner: actor.split('/')[0], customer: 'adatum', amount },
]
const remove = (actor = 'contoso/admin-agent'): Told => [
  actor,
  { type: 'RemoveSpendingBudget', partner: actor.split('/')[0], customer: 'adatum' },
]
const portal = (actor: string, fields: object = {}): Told => [
  actor,
  {
    type: 'SetAzurePortalBudget',
    customer: 'adatum',
    entitlement: 'sub-1',
    amount: '200.00 EUR',
    ...fields,
  },
]

const settings: [code: RefusalCode, told: Told, start?: ReturnType<typeof given>][] = [
  ['role-insufficient', set(undefined, 'contoso/helpdesk-agent')],
  ['reseller-relationship-missing', set(undefined, 'tailspin/admin-agent')],
  ['budget-without-market', set('500.00 USD'), given(world({ country: 'RU' }), '2023-10-02')],
  ['budget-currency-differs', set('500.00 USD')],
  ['budget-not-positive', set('0.00 EUR')],
]

test.each(settings)(
  'SetSpendingBudget is refused with %s',
  (code, told, start = given(world())) => {
    expect(refusedWith(start, told)).toBe(code)
  },
)

const portalSettings: [code: RefusalCode, told: Told][] = [
  ['azure-access-missing', portal('tailspin/admin-agent')],
  ['budget-not-positive', portal('adatum/global-admin', { amount: '-1.00 EUR' })],
]

test.each(portalSettings)('SetAzurePortalBudget is refused with %s', (code, told) => {
  expect(refusedWith(given(world()), told)).toBe(code)
})

test('setting the same and removing what is not there record nothing', () => {
  const told = [set(), set('500 EUR'), set('600.00 EUR'), remove(), remove()]
  const { outcomes } = when(given(world()), ...told)
  expect(outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 1, 1, 0])
})

test('nothing of one budget appears in the other', () => {
  const start = given(world())
  const partnerCenter = adatum(when(start, set()).after)
  expect(partnerCenter.azureSubscriptions).toBe(adatum(start).azureSubscriptions)
  expect(partnerCenter.budgets.rows()).toEqual([{ amount: '500.00', currency: 'EUR' }])

  const azurePortal = adatum(
    when(start, portal('adatum/billing-admin', { alertAtPercent: 80 })).after,
  )
  expect(azurePortal.budgets).toBe(adatum(start).budgets)
  expect(azurePortal.azureSubscriptions.rows()).toMatchObject([
    { portalBudget: { amount: { amount: '200.00' }, alertAtPercent: 80 } },
  ])
})

test('the Azure portal takes any currency from whoever has access, and the same budget once', () => {
  const told = portal('contoso/admin-agent', { amount: '200.00 USD' })
  const { last } = when(given(world()), told, told)
  expect(last).toMatchObject({ accepted: true, events: [] })
})

test('a transition drops the budget of Partner Center and keeps that of the Azure portal', () => {
  const told = [set(), portal('adatum/global-admin'), startTransition, advance('1d')]
  const { after } = when(given(world()), ...told)
  expect(adatum(after).budgets.size).toBe(0)
  expect(adatum(after).azureSubscriptions.rows()).toMatchObject([{ portalBudget: {} }])
})
