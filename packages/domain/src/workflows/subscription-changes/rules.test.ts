import { expect, test } from 'vitest'
import { subscriptionId } from '../../model/ids.ts'
import {
  adatum,
  advance,
  given,
  license,
  order,
  refusedWith,
  shop,
  sold,
  startTransition,
  type Told,
  update,
  when,
} from '../../testing/index.ts'
import { transferredOffice } from '../../testing/subscription-transfer/leaver.ts'
import type { RefusalCode } from '../../refusals.ts'

const azure = { offer: sold.azure, partner: 'contoso', purchased: '2019-06-01' }
const held = shop({
  subscriptions: {
    'sub-1': azure,
    gone: license(sold.e3, { status: 'deleted' }),
    elsewhere: { offer: sold.e3, purchased: '2019-06-01' },
    business: license(sold.business, { quantity: 250 }),
    other: license(sold.business, { quantity: 50, partner: 'northwind' }),
    trial: license(sold.e3Trial, { quantity: 25, billing: 'none', purchased: '2020-02-20' }),
    paused: license(sold.e3, { status: 'suspended', suspended: '2020-02-20' }),
    'paused-calls': license(sold.audio, {
      status: 'suspended',
      suspended: '2020-02-20',
      parent: 'paused',
    }),
    ancient: license(sold.e3, { status: 'suspended', suspended: '2019-12-03T09:00:00Z' }),
    over: license(sold.e3, {
      status: 'suspended',
      suspended: '2020-02-20',
      renews: false,
      ends: '2020-02-20',
    }),
  },
})

/** Ten licences of E3, two of them for people. */
const staffed = shop({
  subscriptions: {
    e3: license(sold.e3),
    calls: license(sold.audio, { parent: 'e3' }),
  },
  users: {
    ada: { licenses: ['ENTERPRISEPACK', 'MCOMEETADV'], since: '2019-06-02' },
    ben: { licenses: ['ENTERPRISEPACK'], since: '2019-07-01' },
  },
})

const of = (subscription: string, fields: object) => update({ subscription, ...fields })
const moved = when(
  given(shop({ subscriptions: { 'sub-1': azure } })),
  startTransition,
  advance('1d'),
)
const ordered = when(given(shop()), order({ subscription: 'new', offer: sold.e3 })).after
const unsigned = shop({ agreement: {}, subscriptions: { e3: license(sold.e3) } })
const cross = shop({ relationships: {}, subscriptions: { 'sub-1': azure } })

/** Suspended while its transition is under way; a fault keeps it from ending. */
const onItsWay = (minutes: string) => {
  const trouble: Told = [
    'microsoft/system',
    {
      type: 'ArmFault',
      fault: 'trouble',
      at: 'azure-plan-transition/map-entitlement',
      do: 'fail',
      times: 3,
    },
  ]
  const start = given(shop({ subscriptions: { 'sub-1': azure } }))
  return when(start, trouble, startTransition, update({ status: 'suspended' }), advance(minutes))
    .after
}
const remove = (version: number) => update({ version, status: 'deleted' })

const withoutAgreement = {
  kind: 'indirect-reseller',
  country: 'FR',
  providers: ['contoso'],
  partnerAgreement: null,
}

const rows: [code: RefusalCode, start: ReturnType<typeof given>, told: Told][] = [
  ['provider-orders-for-reseller', given(held), update({}, 'fabrikam/admin-agent')],
  ['role-insufficient', given(held), update({}, 'contoso/billing-admin')],
  ['reseller-relationship-missing', given(cross), update()],
  ['subscription-of-another-partner', given(held), of('elsewhere', {})],
  ['subscription-transferred', transferredOffice(), of('office', { version: 7 })],
  ['subscription-deleted', given(held), of('gone', { version: 7 })],
  ['stale-version', given(held), update({ version: 2, status: 'suspended' })],
  ['subscription-moved-to-plan', moved.after, update({ version: 2, status: 'active' })],
  ['deletion-needs-suspended-azure', given(held), remove(1)],
  ['transition-pending', onItsWay('1m'), remove(2)],
  ['transition-running', onItsWay('6m'), remove(2)],
  ['transition-failed', onItsWay('1d'), remove(2)],
  ['partner-of-record-of-plan', moved.after, update({ version: 2, reseller: 'fabrikam' })],
  ['subscription-pending', ordered, of('new', { quantity: 2 })],
  ['change-not-offered', given(held), update({ autoRenew: true })],
  ['customer-agreement-missing', given(unsigned), of('e3', { quantity: 11 })],
  ['seats-frozen-while-suspended', given(held), of('paused', { quantity: 11 })],
  ['seats-out-of-range', given(held), of('business', { quantity: 301 })],
  ['seats-per-tenant-exceeded', given(held), of('business', { quantity: 251 })],
  ['billing-cycle-needs-active', given(held), of('paused', { billingCycle: 'annual' })],
  ['billing-cycle-not-offered', given(held), of('trial', { billingCycle: 'annual' })],
  ['reactivation-too-late', given(held), of('ancient', { status: 'active' })],
  ['base-not-active', given(held), of('paused-calls', { status: 'active' })],
  ['term-is-over', given(held), of('over', { status: 'active' })],
  ['provider-named-as-reseller', given(held), update({ reseller: 'contoso' })],
  ['reseller-not-of-provider', given(held), update({ reseller: 'tailspin' })],
  [
    'reseller-agreement-missing',
    given(shop({ subscriptions: { 'sub-1': azure } }, { fabrikam: withoutAgreement })),
    update({ reseller: 'fabrikam' }),
  ],
  ['seats-below-assigned', given(staffed), of('e3', { quantity: 1 })],
  ['loss-not-accepted', given(staffed), of('e3', { status: 'suspended', lossAccepted: ['ada'] })],
]

test.each(rows)('UpdateSubscription is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('before February 2020 seats change without an agreement', () => {
  const more = of('e3', { quantity: 11 })
  expect(refusedWith(given(unsigned, '2020-01-31T23:59:59Z'), more)).toBeNull()
  expect(refusedWith(given(unsigned, '2020-02-01'), more)).toBe('customer-agreement-missing')
})

test('seats below those assigned name whoever had a licence the shortest time', () => {
  const fewer = of('e3', { quantity: 1 })
  expect(when(given(staffed), fewer).last).toMatchObject({
    refusal: {
      details: { users: ['ben'], services: expect.arrayContaining(['EXCHANGE_S_ENTERPRISE']) },
    },
  })
  const accepted = of('e3', { quantity: 1, lossAccepted: ['ben'] })
  const { last } = when(given(staffed), accepted)
  expect(last).toMatchObject({
    events: [
      { event: { type: 'LossAnnounced', cause: 'seats', losses: [{ user: 'ben' }] } },
      { event: { type: 'SeatsChanged', quantity: 1 } },
    ],
  })
})

test('a base takes its active add-ons with it, names their users too, and comes back alone', () => {
  const named = { status: 'suspended', lossAccepted: ['ada', 'ben'] }
  const { after, last } = when(given(staffed), of('e3', named))
  expect(last).toMatchObject({
    events: [
      { event: { type: 'LossAnnounced', losses: [{ user: 'ada' }, { user: 'ben' }] } },
      { event: { subscription: 'calls', reason: 'base-suspended' } },
      { event: { subscription: 'e3', reason: 'partner' } },
    ],
  })
  const back = when(after, of('e3', { version: 2, status: 'active' })).after
  const statuses = adatum(back)
    .subscriptions.rows()
    .map(({ id, status }) => [id, status])
  expect(statuses).toEqual([
    ['calls', 'suspended'],
    ['e3', 'active'],
  ])
  expect(refusedWith(back, of('calls', { version: 2, status: 'active' }))).toBeNull()
})

test('a seat less is no loss while another subscription of the SKU has one free', () => {
  const pooled = shop({
    subscriptions: { e3: license(sold.e3, { quantity: 2 }), spare: license(sold.e3) },
    users: { ada: { licenses: ['ENTERPRISEPACK'] }, ben: { licenses: ['ENTERPRISEPACK'] } },
  })
  expect(refusedWith(given(pooled), of('e3', { quantity: 1 }))).toBeNull()
  expect(refusedWith(given(pooled), of('e3', { status: 'suspended' }))).toBeNull()
})

test('a term that was missed follows when renewal is on, without a gap', () => {
  const told = of('over', { status: 'active', autoRenew: true })
  const { after } = when(given(held), told)
  expect(adatum(after).subscriptions.get(subscriptionId('over'))).toMatchObject({
    status: 'active',
    autoRenew: true,
    term: { from: '2020-02-20T00:00:00Z', until: '2021-02-20T00:00:00Z' },
  })
})

test('an update that changes nothing records nothing', () => {
  const same = of('business', {
    status: 'active',
    quantity: 250,
    autoRenew: true,
    billingCycle: 'monthly',
  })
  expect(when(given(held), same).last).toMatchObject({ accepted: true, events: [] })
})

test('what a tenant holds beyond the limit may become less, and not more', () => {
  const beyond = shop({
    subscriptions: {
      one: license(sold.business, { quantity: 200 }),
      two: license(sold.business, { quantity: 150 }),
    },
  })
  expect(refusedWith(given(beyond), of('one', { quantity: 199 }))).toBeNull()
  expect(refusedWith(given(beyond), of('one', { quantity: 201 }))).toBe('seats-per-tenant-exceeded')
})

test('a workspace that only warns lets it through, and the announcement is the warning', () => {
  const start = given(staffed, '2020-03-02T09:00:00Z', { unacceptedLoss: 'warn' })
  const { outcomes } = when(
    start,
    of('e3', { quantity: 1 }),
    of('e3', { version: 2, status: 'suspended' }),
  )
  expect(outcomes).toMatchObject([
    { events: [{ event: { losses: [{ user: 'ben' }] } }, { event: { type: 'SeatsChanged' } }] },
    { events: [{ event: { losses: [{ user: 'ada' }] } }, {}, {}] },
  ])
})

test('a change and another partner of record come together, or not at all', () => {
  const both = { name: 'Desks', reseller: 'fabrikam' }
  const { last } = when(given(held), update(both))
  expect(last?.accepted && last.events.map(({ event }) => event.type)).toEqual([
    'SubscriptionRenamed',
    'PartnerOfRecordChanged',
  ])
  const neither = when(given(held), update({ ...both, reseller: 'tailspin' }))
  expect(neither.after.log).toHaveLength(given(held).log.length)
})
