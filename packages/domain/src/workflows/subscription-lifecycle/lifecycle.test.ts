import { expect, test } from 'vitest'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import {
  adatum,
  advance,
  auditLog,
  given,
  license,
  order,
  refusedWith,
  shop,
  sold,
  type Told,
  when,
} from '../../testing/index.ts'

/** What happens to adatum's subscriptions, by day. */
function days(customer: object, clock: string, by: string, ...told: Told[]) {
  const start = given(shop(customer), clock)
  const { after } = when(start, ...told, advance(by))
  auditLog(after)
  return after.log.slice(start.log.length).flatMap(({ at, event }) => {
    if (!('subscription' in event) || event.subscription === null) return []
    return [`${at.slice(0, 10)} ${event.subscription} ${event.type}`]
  })
}

const ends = '2020-05-01'
const withAda = { users: { ada: { licenses: ['ENTERPRISEPACK'] } } }

test('in CSP: suspended at the end of the term, deleted 90 days later, never expired', () => {
  const customer = {
    subscriptions: { e3: license(sold.e3, { renews: false, ends }) },
    ...withAda,
  }
  expect(days(customer, '2020-03-02', '1y')).toEqual([
    '2020-04-01 e3 LossAnnounced',
    '2020-05-01 e3 CommerceSubscriptionSuspended',
    '2020-07-30 e3 SubscriptionDeleted',
  ])
})

test('elsewhere: expired for 30 days, disabled for 90, then deleted', () => {
  const bought = { offer: sold.e3, purchased: '2019-05-01', renews: false, ends }
  const customer = { subscriptions: { e3: bought }, ...withAda }
  expect(days(customer, '2020-03-02', '1y')).toEqual([
    '2020-05-01 e3 LossAnnounced',
    '2020-05-01 e3 SubscriptionExpired',
    '2020-05-31 e3 SubscriptionDisabled',
    '2020-08-29 e3 SubscriptionDeleted',
  ])
})

test('a deletion says whose data went with it', () => {
  const customer = {
    subscriptions: { e3: license(sold.e3, { renews: false, ends }) },
    ...withAda,
  }
  const { after } = when(given(shop(customer)), advance('1y'))
  const deleted = after.log.find(({ event }) => event.type === 'SubscriptionDeleted')?.event
  expect(deleted).toMatchObject({
    dataLost: [{ user: 'ada', services: expect.arrayContaining(['SHAREPOINTENTERPRISE']) }],
  })
})

const obstacles: [why: string, customer: object][] = [
  ['not-wanted', { subscriptions: { e3: license(sold.e3, { renews: false, ends }) } }],
  ['offer-discontinued', { subscriptions: { e3: license(sold.e4, { ends }) } }],
  ['agreement-missing', { agreement: {}, subscriptions: { e3: license(sold.e3, { ends }) } }],
]

test.each(obstacles)('what does not renew is suspended, and says why: %s', (reason, customer) => {
  const { after } = when(given(shop(customer)), advance('90d'))
  const suspended = after.log.find(({ event }) => event.type === 'CommerceSubscriptionSuspended')
  expect(suspended).toMatchObject({ event: { reason } })
})

test('before February 2020 a renewal needs no agreement', () => {
  const customer = {
    agreement: {},
    subscriptions: { e3: license(sold.e3, { ends: '2020-01-31' }) },
  }
  expect(days(customer, '2020-01-01', '40d')).toEqual(['2020-01-31 e3 SubscriptionRenewed'])
})

test('terms follow one another, year after year, and that of an add-on with its base', () => {
  const base = order({ subscription: 'base', offer: sold.e3 })
  const calls = order({ subscription: 'calls', offer: sold.audio, parent: 'base' })
  const { after } = when(given(shop()), base, advance('40d'), calls, advance('3y'))
  const terms = adatum(after)
    .subscriptions.rows()
    .flatMap((one) => asLicense(one) ?? [])
    .map(({ id, term, status }) => [id, status, term.from, term.until])
  expect(terms).toEqual([
    ['base', 'active', '2023-03-02T09:00:00Z', '2024-03-02T09:00:00Z'],
    ['calls', 'active', '2023-03-02T09:00:00Z', '2024-03-02T09:00:00Z'],
  ])
})

test('a trial lasts a month and does not renew', () => {
  const trial = order({ subscription: 'trial', offer: sold.e3Trial, quantity: 25 })
  expect(days({}, '2020-03-02', '60d', trial)).toEqual([
    '2020-03-02 trial SubscriptionPurchased',
    '2020-03-02 trial SubscriptionProvisioned',
    '2020-04-02 trial CommerceSubscriptionSuspended',
  ])
})

test('at the end of its term a base takes its add-ons with it', () => {
  const customer = {
    subscriptions: {
      e3: license(sold.e3, { renews: false, ends }),
      'a-calls': license(sold.audio, { parent: 'e3', ends }),
    },
  }
  expect(days(customer, '2020-04-30', '100d')).toEqual([
    '2020-05-01 a-calls CommerceSubscriptionSuspended',
    '2020-05-01 e3 CommerceSubscriptionSuspended',
    '2020-07-30 a-calls SubscriptionDeleted',
    '2020-07-30 e3 SubscriptionDeleted',
  ])
})

const broken = (what: object): Told => [
  'microsoft/system',
  { type: 'ArmFault', fault: 'f', at: 'ordering/provision-subscription', ...what },
]
const ordered = order({ subscription: 'e3', offer: sold.e3 })

const mishaps: [what: object, told: string[]][] = [
  [{ do: 'fail', times: 2 }, ['ProvisioningFailed', 'ProvisioningFailed']],
  [{ do: 'delay', by: '2h', times: 1 }, ['ProvisioningDelayed']],
  [{ do: 'duplicate', times: 1 }, []],
  [{ do: 'crash', times: 1 }, []],
  [{ do: 'crash-after', times: 1 }, []],
]

test.each(mishaps)('provisioning succeeds once whatever strikes it: %o', (what, told) => {
  const { after } = when(given(shop()), broken(what), ordered, advance('1d'))
  auditLog(after)
  const types = after.log.map(({ event }) => event.type)
  expect(types.filter((type) => type.startsWith('Provisioning'))).toEqual(told)
  expect(types.filter((type) => type === 'SubscriptionProvisioned')).toHaveLength(1)
})

test('an add-on waits while its base fails, and is provided after it', () => {
  const lines = [
    { subscription: 'a-calls', offer: sold.audio, parent: 'base' },
    { subscription: 'base', offer: sold.e3 },
  ]
  const both: Told = [
    'contoso/admin-agent',
    { type: 'PlaceOrders', partner: 'contoso', customer: 'adatum', order: 'o', lines },
  ]
  const { after } = when(
    given(shop()),
    broken({ do: 'fail', times: 3, match: 'base' }),
    both,
    advance('1d'),
  )
  const provided = after.log.flatMap(({ event }) =>
    event.type === 'SubscriptionProvisioned' ? event.subscription : [],
  )
  expect(provided).toEqual(['base', 'a-calls'])
})

test('nobody but the clock moves a subscription on', () => {
  const step: Told = [
    'contoso/admin-agent',
    { type: 'RunSubscriptionLifecycle', customer: 'adatum', subscription: 'e3', step: 'delete' },
  ]
  const start = given(shop({ subscriptions: { e3: license(sold.e3) } }))
  expect(refusedWith(start, step)).toBe('only-the-clock-runs-lifecycles')
  const early = when(start, ['microsoft/system', step[1]]).last
  expect(early).toMatchObject({ accepted: true, events: [] })
})
