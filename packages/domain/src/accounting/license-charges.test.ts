import { expect, test } from 'vitest'
import { duration, instant, type Instant } from '../kernel/calendar.ts'
import type { CspLicense } from '../model/subscriptions/license.ts'
import { offerId, orderId, partnerId, skuId, subscriptionId } from '../model/ids.ts'
import {
  changedLicense,
  paidSince,
  type LicenseChange,
} from '../model/subscriptions/license-payment.ts'
import { chargesOf, lineOf } from './license-charges.ts'

const start = instant('2018-02-01T09:00:00Z')

/** One licence at 4.00 a month, with what is different. */
function bought(different: Partial<CspLicense> = {}): CspLicense {
  const is = {
    kind: 'csp-license',
    id: subscriptionId('mail'),
    offer: offerId('195416c1-3447-423a-b37b-ee59a99a19c4'),
    name: 'Mail',
    partner: partnerId('contoso'),
    reseller: null,
    channel: 'csp',
    status: 'active',
    quantity: 1,
    purchasedAt: start,
    suspendedAt: null,
    sku: skuId('EXCHANGESTANDARD'),
    term: { from: start, until: instant('2019-02-01T09:00:00Z') },
    termLength: duration('P1Y'),
    autoRenew: true,
    billingCycle: 'monthly',
    parent: null,
    order: orderId('mail'),
    since: start,
    provisionedAt: null,
    version: 1,
    ...different,
  } as const
  return { ...is, paid: paidSince([], is, { at: start, cause: 1 }) }
}

/** After a change at a moment, whichever event it was. */
function changed(is: CspLicense, change: LicenseChange, at: Instant): CspLicense {
  return changedLicense(is, change, { at, cause: 2 })
}

/** `charge first–last ×licences amount`, from a moment on. */
function lines(subscription: CspLicense, from = '') {
  return chargesOf(subscription)
    .all.filter(({ at }) => at >= from)
    .map((one) => lineOf(subscription, one))
    .map(({ charge, from: first, to, quantity, amount }) =>
      [charge, `${first}–${to}`, `×${quantity}`, amount.amount].join(' '),
    )
}

test('licences bought elsewhere and a trial cost nothing', () => {
  const { partner: _, reseller: __, ...licenses } = bought()
  const elsewhere = { ...licenses, kind: 'license-elsewhere', channel: 'web-direct' } as const
  expect(chargesOf(elsewhere).all).toEqual([])
  expect(lines(bought({ billingCycle: 'none' }))).toEqual([])
})

test('a term that runs out gives nothing back, however short it was', () => {
  const until = instant('2018-03-01T09:00:00Z')
  const month = bought({ term: { from: start, until } })
  const over = changed(month, { status: 'suspended' }, until)
  expect(lines(over)).toEqual(['cycle-fee 2018-02-01–2018-02-28 ×1 4.00'])
})

test('a cycle of which no day was used is given back whole', () => {
  const over = changed(bought(), { status: 'suspended' }, instant('2018-04-01T12:00:00Z'))
  expect(lines(over, '2018-04-01')).toEqual([
    'cycle-fee 2018-04-01–2018-04-30 ×1 4.00',
    'cancel-fee 2018-04-01–2018-04-30 ×1 -4.00',
  ])
})

test('on the day a cycle begins, before its hour, nothing of it is owed yet', () => {
  const over = changed(bought(), { status: 'suspended' }, instant('2018-04-01T08:00:00Z'))
  expect(lines(over, '2018-04-01')).toEqual([])
})

test('a renewal goes on with the licences of that moment', () => {
  const more = changed(bought(), { quantity: 3 }, instant('2019-01-31T12:00:00Z'))
  const until = instant('2020-02-01T09:00:00Z')
  const term = { from: instant('2019-02-01T09:00:00Z'), until }
  const renewed = changed(more, { term }, term.from)
  expect(lines(renewed, '2019-02')).toHaveLength(12)
  expect(lines(renewed, '2019-02')[0]).toBe('cycle-fee 2019-02-01–2019-02-28 ×3 12.00')
})

test('an annual renewal is a cycle fee, the first year is not', () => {
  const year = bought({ billingCycle: 'annual' })
  const term = { from: instant('2019-02-01T09:00:00Z'), until: instant('2020-02-01T09:00:00Z') }
  expect(lines(changed(year, { term }, term.from))).toEqual([
    'purchase-prorate 2018-02-01–2019-01-31 ×1 48.00',
    'cycle-fee 2019-02-01–2020-01-31 ×1 48.00',
  ])
})

test('reactivated after its term, it pays from that day on', () => {
  const suspended = changed(
    bought({ billingCycle: 'annual' }),
    { status: 'suspended' },
    instant('2019-01-20'),
  )
  const again = instant('2019-02-11T12:00:00Z')
  const active = changed(suspended, { status: 'active' }, again)
  const term = { from: instant('2019-02-01T09:00:00Z'), until: instant('2020-02-01T09:00:00Z') }
  const renewed = changed(active, { term }, again)
  expect(lines(renewed, '2019-02')).toEqual(['cycle-prorate 2019-02-11–2020-01-31 ×1 46.68'])
})

test('from monthly to annual, the months left are paid with the next cycle', () => {
  const yearly = changed(bought(), { billingCycle: 'annual' }, instant('2018-11-20T12:00:00Z'))
  expect(lines(yearly, '2018-11')).toEqual([
    'cycle-fee 2018-11-01–2018-11-30 ×1 4.00',
    'cycle-fee 2018-12-01–2019-01-31 ×1 8.00',
  ])
})

test('an order within a term pays its part of the cycle', () => {
  const term = { from: instant('2018-01-15T09:00:00Z'), until: instant('2019-01-15T09:00:00Z') }
  expect(lines(bought({ term }))[0]).toBe('purchase-prorate 2018-02-01–2018-02-14 ×1 1.81')
  const annual = lines(bought({ term, billingCycle: 'annual' }))
  expect(annual).toEqual(['purchase-prorate 2018-02-01–2019-01-14 ×1 45.76'])
})

test('a term that ends with another has its cycles, and pays the rest of the first', () => {
  const addOn = bought({ term: { from: start, until: instant('2018-06-11') } })
  expect(lines(addOn)).toEqual([
    'purchase-prorate 2018-02-01–2018-02-10 ×1 1.29',
    'cycle-fee 2018-02-11–2018-03-10 ×1 4.00',
    'cycle-fee 2018-03-11–2018-04-10 ×1 4.00',
    'cycle-fee 2018-04-11–2018-05-10 ×1 4.00',
    'cycle-fee 2018-05-11–2018-06-10 ×1 4.00',
  ])
  const annual = {
    ...addOn,
    paid: addOn.paid.map((one) => ({ ...one, billingCycle: 'annual' as const })),
  }
  expect(lines(annual)).toEqual(['purchase-prorate 2018-02-01–2018-06-10 ×1 17.22'])
})

test('on the 31st, cycles of short months begin on their last day', () => {
  const term = { from: instant('2018-01-31'), until: instant('2019-01-31') }
  const fees = lines({
    ...bought(),
    paid: [{ from: term.from, cause: 1, quantity: 1, billingCycle: 'monthly', term }],
  })
  expect(fees.slice(0, 3)).toEqual([
    'cycle-fee 2018-01-31–2018-02-27 ×1 4.00',
    'cycle-fee 2018-02-28–2018-03-30 ×1 4.00',
    'cycle-fee 2018-03-31–2018-04-29 ×1 4.00',
  ])
})
