import { expect, test } from 'vitest'
import {
  advance,
  byAgent,
  cart,
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

const line = (subscription: string, offer: string, more: object = {}) => ({
  subscription,
  offer,
  quantity: 5,
  ...more,
})

const good = [line('new', sold.e3)]
const create = (fields: object = {}, actor?: string) =>
  cart('CreateCart', { cart: 'cart-1', lines: good, ...fields }, actor)
const change = (fields: object = {}, actor?: string) =>
  cart('UpdateCart', { cart: 'cart-1', lines: good, ...fields }, actor)
const checkOut = (fields: object = {}, actor?: string) =>
  cart('CheckOutCart', { cart: 'cart-1', ...fields }, actor)

const start = given(shop())
const filled = when(start, create()).after
const spent = when(filled, checkOut()).after
const old = when(filled, advance('7d')).after
const unsigned = { kind: 'indirect-provider', country: 'DE', partnerAgreement: null }
const unsignedReseller = { ...unsigned, kind: 'indirect-reseller', providers: ['contoso'] }
const other = 'northwind/admin-agent'
const azure = { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' }
const buyPlan = byAgent('PurchaseAzurePlan', 'contoso', {})

type Row = [code: RefusalCode, start: ReturnType<typeof given>, told: Told]

/** What concerns the parties; the same of a new cart and of its check-out. */
const parties = (told: (fields?: object, actor?: string) => Told, ...before: Told[]): Row[] => {
  const at = (customer: object, partners: object = {}) => given(shop(customer, partners))
  const world = (from: ReturnType<typeof given>) => (before.length === 0 ? from : filled)
  return [
    ['provider-orders-for-reseller', world(start), told({}, 'fabrikam/admin-agent')],
    ['role-insufficient', world(start), told({}, 'contoso/helpdesk-agent')],
    ['reseller-relationship-missing', at({ relationships: {} }), told()],
    ['partner-region-differs', at({ country: 'US' }), told()],
    ['partner-agreement-missing', at({}, { contoso: unsigned }), told()],
    [
      'reseller-agreement-missing',
      at({}, { fabrikam: unsignedReseller }),
      told({ reseller: 'fabrikam' }),
    ],
  ]
}

const creations: Row[] = [
  ...parties(create),
  ['provider-named-as-reseller', start, create({ reseller: 'contoso' })],
  ['reseller-not-of-provider', start, create({ reseller: 'tailspin' })],
  ['id-taken', filled, create({ lines: [line('another', sold.e3)] })],
]

test.each(creations)('CreateCart is refused with %s', (code, at, told) => {
  expect(refusedWith(at, told)).toBe(code)
})

const changes: Row[] = [
  ['cart-of-another-partner', filled, change({}, other)],
  ['cart-already-checked-out', spent, change()],
  ['cart-expired', old, change()],
  ['provider-named-as-reseller', filled, change({ reseller: 'contoso' })],
  ['reseller-not-of-provider', filled, change({ reseller: 'tailspin' })],
]

test.each(changes)('UpdateCart is refused with %s', (code, at, told) => {
  expect(refusedWith(at, told)).toBe(code)
})

const checkOuts: Row[] = [
  ['unknown-cart', start, checkOut()],
  ['cart-of-another-partner', filled, checkOut({}, other)],
  ['cart-already-checked-out', spent, checkOut()],
  ['cart-expired', old, checkOut()],
  ['offer-discontinued', cartOf(line('new', sold.e4)), checkOut()],
  ['add-on-needs-base', cartOf(line('new', sold.audio)), checkOut()],
  ['id-taken', when(filled, order({ subscription: 'new', offer: sold.e3 })).after, checkOut()],
  ['transition-required', ofPlan({ subscriptions: { azure } }), checkOut()],
  [
    'exchange-rate-missing',
    ofPlan({}, {}, { exchangeRates: { EUR: { '2020-04': '1' } } }),
    checkOut(),
  ],
  ['azure-plan-bought-already', when(ofPlan(), buyPlan).after, checkOut()],
]

test.each(checkOuts)('CheckOutCart is refused with %s', (code, at, told) => {
  expect(refusedWith(at, told)).toBe(code)
})

test('the last moment of a cart is the one before its seventh day ends', () => {
  const late = when(filled, advance('10079m')).after
  expect(refusedWith(late, checkOut())).toBeNull()
})

test('of a cart what can be bought is bought, and each line says what became of it', () => {
  const lines = [
    line('calls', sold.audio, { parent: 'new' }),
    line('withdrawn', sold.e4),
    line('new', sold.e3),
    line('small', sold.business, { quantity: 200 }),
    line('smaller', sold.business, { quantity: 101 }),
    line('lost', sold.audio, { parent: 'withdrawn' }),
  ]
  const { last } = when(cartOf(...lines), checkOut())
  expect(last).toMatchObject({
    events: [
      { event: { type: 'SubscriptionPurchased', subscription: 'calls', parent: 'new' } },
      { event: { type: 'SubscriptionPurchased', subscription: 'new', order: 'order.cart-1' } },
      { event: { type: 'SubscriptionPurchased', subscription: 'small' } },
      {
        event: {
          type: 'CartCheckedOut',
          lines: [
            { subscription: 'calls', refused: null },
            { subscription: 'withdrawn', refused: 'offer-discontinued' },
            { subscription: 'new', refused: null },
            { subscription: 'small', refused: null },
            { subscription: 'smaller', refused: 'seats-per-tenant-exceeded' },
            { subscription: 'lost', refused: 'add-on-needs-base' },
          ],
        },
      },
    ],
  })
})

test('a cart of which nothing can be bought stays, and can be changed', () => {
  const at = cartOf(line('new', sold.e4))
  const { outcomes } = when(at, checkOut(), change(), checkOut())
  expect(outcomes).toMatchObject([
    { accepted: false, refusal: { details: { offers: [sold.e4] } } },
    { accepted: true },
    { accepted: true },
  ])
})

test('a line never buys what a subscription of that id is already', () => {
  const bought = order({ subscription: 'new', offer: sold.e3, quantity: 5 })
  const two = when(start, create({ lines: [line('new', sold.e3), line('more', sold.e3)] }), bought)
  expect(when(two.after, checkOut()).last).toMatchObject({
    events: [
      { event: { subscription: 'more' } },
      { event: { lines: [{ refused: 'id-taken' }, { refused: null }] } },
    ],
  })
})

test('the same cart again, and a change that changes nothing, record nothing', () => {
  expect(when(filled, create()).last).toMatchObject({ accepted: true, events: [] })
  expect(when(filled, change()).last).toMatchObject({ accepted: true, events: [] })
})

test('an unknown offer is found in the lines of a cart', () => {
  const odd = create({ lines: [line('new', 'no-such-offer')] })
  expect(refusedWith(start, odd)).toBe('unknown-offer')
})

test('the Azure plan is bought as a line of a cart, and is the order when it is the only one', () => {
  const plan = { type: 'AzurePlanPurchased', plan: 'plan.adatum.contoso.fabrikam' }
  const alone = when(ofPlan({}, { reseller: 'fabrikam' }), checkOut())
  expect(alone.last).toMatchObject({
    events: [
      { event: plan },
      { event: { type: 'CartCheckedOut', order: 'plan.adatum.contoso.fabrikam' } },
    ],
  })
  expect(refusedWith(alone.after, checkOut())).toBe('cart-already-checked-out')
})

test('two lines of the plan buy one', () => {
  const twice = { lines: [line('first', sold.plan), line('second', sold.plan)] }
  expect(when(ofPlan({}, twice), checkOut()).last).toMatchObject({
    events: [
      { event: { type: 'AzurePlanPurchased' } },
      { event: { lines: [{ refused: null }, { refused: 'azure-plan-bought-already' }] } },
    ],
  })
})

/** A cart of the Azure plan. */
function ofPlan(customer: object = {}, cartFields: object = {}, settings: object = {}) {
  const lines = [line('plan', sold.plan, { quantity: 1 })]
  return when(
    given(shop(customer), '2020-03-02T09:00:00Z', settings),
    create({ lines, ...cartFields }),
  ).after
}

function cartOf(...lines: object[]) {
  const held = shop({ subscriptions: { e3: license(sold.e3) } })
  return when(given(held), create({ lines })).after
}
