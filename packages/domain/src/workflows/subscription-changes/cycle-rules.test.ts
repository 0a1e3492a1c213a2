import { expect, test } from 'vitest'
import {
  byAgent,
  given,
  license,
  order,
  refusedWith,
  shop,
  sold,
  type Told,
  when,
} from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const subscriptions = {
  'sub-1': { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' },
  gone: license(sold.e3, { status: 'deleted' }),
  trial: license(sold.e3Trial, { quantity: 25, billing: 'none', purchased: '2020-02-20' }),
  paused: license(sold.e3, { status: 'suspended', suspended: '2020-02-20' }),
  e3: license(sold.e3),
}
const held = given(shop({ subscriptions }))
const unrelated = given(shop({ relationships: {}, subscriptions }))
const pending = when(held, order({ subscription: 'new', offer: sold.e3 })).after
const bought = byAgent('PurchaseAzurePlan', 'contoso', {})
const ofPlan = when(
  given(shop({ subscriptions: {}, agreement: { signed: '2020-01-01' } })),
  bought,
).after
const change = (name: string, actor = 'contoso/sales-agent'): Told => [
  actor,
  {
    type: 'ChangeBillingCycle',
    partner: actor.split('/')[0],
    customer: 'adatum',
    order: name,
    billingCycle: 'annual',
  },
]

const rows: [code: RefusalCode, start: typeof held, told: Told][] = [
  ['provider-orders-for-reseller', held, change('e3', 'fabrikam/admin-agent')],
  ['role-insufficient', held, change('e3', 'contoso/billing-admin')],
  ['reseller-relationship-missing', unrelated, change('e3')],
  ['order-of-another-partner', held, change('e3', 'northwind/sales-agent')],
  ['subscription-deleted', held, change('gone')],
  ['subscription-pending', pending, change('new')],
  ['change-not-offered', held, change('sub-1')],
  ['billing-cycle-needs-active', held, change('paused')],
  ['billing-cycle-not-offered', held, change('trial')],
  ['billing-cycle-not-offered', ofPlan, change('plan.adatum.contoso.contoso')],
]

test.each(rows)('ChangeBillingCycle is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('asking again changes nothing', () => {
  const { outcomes } = when(held, change('e3'), change('e3'))
  expect(outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0])
})
