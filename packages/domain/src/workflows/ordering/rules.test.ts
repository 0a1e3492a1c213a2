import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import {
  advance,
  cart,
  given,
  license,
  order,
  refusedWith,
  shop,
  sold,
  startTransition,
  type Told,
  when,
} from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const held = shop({
  subscriptions: {
    'sub-1': { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' },
    small: license(sold.business, { quantity: 250 }),
    paused: license(sold.e3, { status: 'suspended', suspended: '2020-02-20' }),
    e3: license(sold.e3),
  },
})
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
const azureHeld: WorldFactsInput = shop({
  subscriptions: { 'sub-1': { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' } },
})
const moving = (...told: Told[]) => when(given(azureHeld), ...told).after

const poor = given(
  shop(
    {},
    {
      fabrikam: {
        kind: 'indirect-reseller',
        country: 'FR',
        providers: ['contoso'],
        qualifications: { locationRevenue: '999.99 USD', security: ['admin-mfa'] },
      },
    },
  ),
  '2025-06-02T09:00:00Z',
)

const rows: [code: RefusalCode, start: ReturnType<typeof given>, told: Told][] = [
  ['provider-orders-for-reseller', given(shop()), order({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(shop()), order({}, 'contoso/helpdesk-agent')],
  ['buy-through-azure-plan', given(shop()), order({ offer: sold.plan })],
  ['reseller-relationship-missing', given(shop({ relationships: {} })), order()],
  ['partner-region-differs', given(shop({ country: 'US' })), order()],
  [
    'partner-agreement-missing',
    given(shop({}, { contoso: unsigned('indirect-provider') })),
    order(),
  ],
  [
    'reseller-agreement-missing',
    given(shop({}, { fabrikam: { ...unsigned('indirect-reseller'), providers: ['contoso'] } })),
    order({ reseller: 'fabrikam' }),
  ],
  ['customer-agreement-missing', given(shop({ agreement: {} })), order({ offer: sold.e3 })],
  ['azure-plan-replaces-0145p', moving(startTransition, advance('1d')), order()],
  ['transition-pending', moving(startTransition), order()],
  ['transition-running', moving(fail, startTransition, advance('6m')), order()],
  ['transition-failed', moving(fail, startTransition, advance('1d')), order()],
  ['offer-discontinued', given(shop()), order({ offer: sold.e4 })],
  ['seats-out-of-range', given(shop()), order({ offer: sold.e3, quantity: 100_000_000 })],
  ['seats-per-tenant-exceeded', given(held), order({ offer: sold.business, quantity: 51 })],
  ['provider-named-as-reseller', given(shop()), order({ reseller: 'contoso' })],
  ['reseller-not-of-provider', given(shop()), order({ reseller: 'tailspin' })],
  ['reseller-not-compliant', poor, order({ reseller: 'fabrikam' })],
  ['billing-cycle-not-offered', given(shop()), order({ offer: sold.e3, billingCycle: 'none' })],
  ['currency-not-of-market', given(shop()), order({ offer: sold.e3, currency: 'USD' })],
  ['add-on-needs-base', given(held), order({ offer: sold.audio, parent: 'small-typo' })],
  ['base-not-active', given(held), order({ offer: sold.audio, parent: 'paused' })],
  ['id-taken', given(held), order({ subscription: 'sub-1', offer: sold.e3 })],
]

test.each(rows)('PlaceOrder is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('before February 2020 an order needs no agreement, neither the customer’s nor the partner’s', () => {
  const before = shop({ agreement: {} }, { contoso: unsigned('indirect-provider') })
  const licenses = order({ offer: sold.e3 })
  expect(refusedWith(given(before, '2020-01-31T23:59:59Z'), licenses)).toBeNull()
  expect(refusedWith(given(before, '2020-02-01'), licenses)).toBe('partner-agreement-missing')
})

test('300 of a small-business offer are the limit, whoever sold the others in CSP', () => {
  const fits = order({ offer: sold.business, quantity: 50 }, 'northwind/admin-agent')
  expect(refusedWith(given(held), fits)).toBeNull()
  const beyond = order({ offer: sold.business, quantity: 51 }, 'northwind/admin-agent')
  expect(refusedWith(given(held), beyond)).toBe('seats-per-tenant-exceeded')
})

const line = (subscription: string, offer: string, more: object = {}) => ({
  subscription,
  offer,
  quantity: 5,
  ...more,
})

const together = (...lines: object[]) => cart('PlaceOrders', { order: 'order-1', lines })

const basesOfAddOns: [why: string, told: Told, refused: string | null][] = [
  [
    'ordered with it',
    together(line('calls', sold.audio, { parent: 'new' }), line('new', sold.e3)),
    null,
  ],
  ['held and active', order({ offer: sold.audio, parent: 'e3' }), null],
  ['not named', order({ offer: sold.audio }), 'add-on-needs-base'],
  ['of another kind', order({ offer: sold.audio, parent: 'sub-1' }), 'add-on-needs-base'],
  [
    'of another partner',
    order({ offer: sold.audio, parent: 'e3' }, 'northwind/admin-agent'),
    'add-on-needs-base',
  ],
  ['named by a base', order({ offer: sold.e3, parent: 'e3' }), 'add-on-needs-base'],
]

test.each(basesOfAddOns)('an add-on whose base is %s', (_why, told, refused) => {
  expect(refusedWith(given(held), told)).toBe(refused)
})

test('an add-on is not ordered for a base that is still being provided', () => {
  const started = when(given(shop()), order({ subscription: 'new', offer: sold.e3 })).after
  const later = order({ offer: sold.audio, parent: 'new' })
  expect(refusedWith(started, later)).toBe('base-not-active')
  expect(refusedWith(when(started, advance('5m')).after, later)).toBeNull()
})

test('a refusal names what the add-on can be added to, and what stands for a withdrawn offer', () => {
  const stray = when(given(held), order({ offer: sold.audio })).last
  expect(stray).toMatchObject({
    refusal: {
      details: { offers: [sold.audio], bases: expect.arrayContaining([sold.e3]) },
    },
  })
  const withdrawn = when(given(held), order({ offer: sold.e4 })).last
  expect(withdrawn).toMatchObject({ refusal: { details: { offers: [sold.e4] } } })
})

test('of several lines all are bought or none', () => {
  const two = [line('a', sold.e3), line('b', sold.e4)]
  const start = given(shop())
  const { after, last } = when(start, together(...two))
  expect(last).toMatchObject({ refusal: { code: 'offer-discontinued' } })
  expect(after.world).toBe(start.world)
  const good = when(given(shop()), together(line('a', sold.e3), line('b', sold.e3))).last
  expect(good).toMatchObject({
    events: [
      { event: { subscription: 'a', order: 'order-1', status: 'pending' } },
      { event: { subscription: 'b', order: 'order-1', status: 'pending' } },
    ],
  })
})

test('lines of one id, or of an order of another partner, are refused', () => {
  const twice = together(line('a', sold.e3), line('a', sold.e3))
  expect(refusedWith(given(shop()), twice)).toBe('id-taken')
  const ordered = when(given(shop()), together(line('a', sold.e3))).after
  const elsewhere = cart(
    'PlaceOrders',
    { order: 'order-1', lines: [line('b', sold.e3)] },
    'northwind/admin-agent',
  )
  expect(refusedWith(ordered, elsewhere)).toBe('id-taken')
})

test('the same order again records nothing, even where a second one would be too much', () => {
  const all = order({ offer: sold.business, quantity: 300 })
  const { last } = when(given(shop()), all, all)
  expect(last).toMatchObject({ accepted: true, events: [] })
  const many = together(line('a', sold.e3), line('b', sold.audio, { parent: 'a' }))
  expect(when(given(shop()), many, many).last).toMatchObject({ accepted: true, events: [] })
})
