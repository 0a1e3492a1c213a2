import { expect, test } from 'vitest'
import {
  advance,
  given,
  license,
  refusedWith,
  shop,
  sold,
  startTransition,
  type Told,
  when,
} from '../../testing/index.ts'
import { transferredOffice } from '../../testing/subscription-transfer/leaver.ts'
import type { RefusalCode } from '../../refusals.ts'

const azure = { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' }
const held = shop({
  subscriptions: {
    'sub-1': azure,
    e3: license(sold.e3),
    gone: license(sold.e3, { status: 'deleted' }),
    elsewhere: { offer: sold.e3, purchased: '2019-06-01' },
  },
})
const change = (fields: object = {}, actor = 'contoso/sales-agent'): Told => [
  actor,
  {
    type: 'ChangePartnerOfRecord',
    partner: actor.split('/')[0],
    customer: 'adatum',
    subscription: 'sub-1',
    reseller: 'fabrikam',
    ...fields,
  },
]
const fail: Told = [
  'microsoft/system',
  { type: 'ArmFault', fault: 'f', at: 'azure-plan-transition/purchase-plan', do: 'fail', times: 9 },
]
const started = (...told: Told[]) =>
  when(given(shop({ subscriptions: { 'sub-1': azure } })), ...told).after
const unsigned = { kind: 'indirect-reseller', country: 'DE', providers: ['contoso'] }

const rows: [code: RefusalCode, start: ReturnType<typeof given>, told: Told][] = [
  ['provider-orders-for-reseller', given(held), change({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(held), change({}, 'contoso/billing-admin')],
  [
    'reseller-relationship-missing',
    given(shop({ relationships: {}, subscriptions: { 'sub-1': azure } })),
    change(),
  ],
  ['subscription-of-another-partner', given(held), change({ subscription: 'elsewhere' })],
  [
    'subscription-transferred',
    transferredOffice(),
    change({ subscription: 'office', version: 7, reseller: 'wingtip' }),
  ],
  ['subscription-deleted', given(held), change({ subscription: 'gone', version: 7 })],
  ['stale-version', given(held), change({ version: 2, reseller: 'contoso' })],
  ['transition-pending', started(startTransition), change({ reseller: 'contoso' })],
  ['transition-running', started(fail, startTransition, advance('6m')), change()],
  ['transition-failed', started(fail, startTransition, advance('1d')), change()],
  [
    'partner-of-record-of-plan',
    started(startTransition, advance('1d')),
    change({ reseller: 'contoso' }),
  ],
  ['provider-named-as-reseller', given(held), change({ reseller: 'contoso' })],
  ['reseller-not-of-provider', given(held), change({ reseller: 'tailspin' })],
  [
    'reseller-agreement-missing',
    given(
      shop(
        { subscriptions: { 'sub-1': azure } },
        { fabrikam: { ...unsigned, partnerAgreement: null } },
      ),
    ),
    change(),
  ],
]

test.each(rows)('ChangePartnerOfRecord is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('licences change hands while Azure is on its way', () => {
  const start = when(given(held), startTransition).after
  expect(refusedWith(start, change({ subscription: 'e3' }))).toBeNull()
})
