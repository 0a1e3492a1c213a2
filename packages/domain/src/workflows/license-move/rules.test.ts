import { expect, test } from 'vitest'
import { azureOffer } from '../../catalog/index.ts'
import { subscriptionId } from '../../model/ids.ts'
import { serviceOf } from '../../readings/service.ts'
import {
  adatum,
  advance,
  e4Facts,
  endSource,
  given,
  moveWorld,
  offerNamed,
  officeE3,
  officeE4,
  officeE5,
  openCreditCase,
  phoneSystem,
  refusedWith,
  startMove,
  when,
  type Told,
} from '../../testing/index.ts'
import { leaver, requestTransfer } from '../../testing/subscription-transfer/leaver.ts'
import type { RefusalCode } from '../../refusals.ts'

type Start = ReturnType<typeof given>
type Row = readonly [code: RefusalCode, start: Start, told: Told]

const toE5 = (fields: object = {}, actor?: string) =>
  startMove([{ offer: officeE5 }], fields, actor)
const withOld = (facts: object) => given(moveWorld({ subscriptions: { 'old-e4': facts } }))
const unsigned = (kind: string) => ({ kind, country: 'DE', partnerAgreement: null })
const reseller = { kind: 'indirect-reseller', country: 'FR', providers: [] }
const twice = (line: object) => ({ lines: [line, line] })
const line = { source: 'old-e4', targets: [] }
const moved = when(given(moveWorld()), toE5()).after

const starts: readonly Row[] = [
  ['provider-orders-for-reseller', given(moveWorld({}, { contoso: reseller })), toE5()],
  ['role-insufficient', given(moveWorld()), toE5({}, 'contoso/helpdesk-agent')],
  ['reseller-relationship-missing', given(moveWorld({ relationships: {} })), toE5()],
  ['partner-region-differs', given(moveWorld({ country: 'US' })), toE5()],
  ['partner-agreement-missing', given(moveWorld({}, { contoso: unsigned('direct-bill') })), toE5()],
  [
    'reseller-agreement-missing',
    given(
      moveWorld({}, { fabrikam: { ...unsigned('indirect-reseller'), providers: ['contoso'] } }),
    ),
    toE5({ reseller: 'fabrikam' }),
  ],
  ['customer-agreement-missing', given(moveWorld({ agreement: {} })), toE5()],
  [
    'provider-named-as-reseller',
    given(moveWorld({}, { contoso: { kind: 'indirect-provider', country: 'DE' } })),
    toE5({ reseller: 'contoso' }),
  ],
  ['reseller-not-of-provider', given(moveWorld()), toE5({ reseller: 'tailspin' })],
  [
    'source-not-licenses',
    withOld({ offer: azureOffer, purchased: '2019-07-01', channel: 'pay-as-you-go' }),
    toE5(),
  ],
  ['source-already-gone', withOld(e4Facts({ status: 'deleted' })), toE5()],
  [
    'source-already-of-partner',
    withOld({ offer: officeE3, purchased: '2019-07-01', partner: 'contoso', quantity: 47 }),
    toE5(),
  ],
  ['source-already-moving', moved, toE5({ move: 'move-2' })],
  [
    'already-in-transfer',
    when(leaver(), requestTransfer()).after,
    startMove(
      [],
      { partner: 'tailspin', lines: [{ source: 'office', targets: [] }] },
      'tailspin/admin-agent',
    ),
  ],
  ['target-not-licenses', given(moveWorld()), startMove([{ offer: azureOffer }])],
  ['offer-discontinued', given(moveWorld()), startMove([{ offer: officeE4 }])],
  [
    'seats-out-of-range',
    given(moveWorld()),
    startMove([{ offer: officeE5, quantity: 99_000_000 }]),
  ],
  [
    'seats-per-tenant-exceeded',
    given(moveWorld()),
    startMove([business(200), { ...business(200), subscription: 'new-2' }]),
  ],
  ['add-on-without-base', given(moveWorld()), startMove([{ offer: phoneSystem }])],
  ['id-taken', given(moveWorld()), startMove([{ offer: officeE5, subscription: 'old-e4' }])],
  ['seats-below-assigned', given(moveWorld()), startMove([{ offer: officeE5, quantity: 40 }])],
  ['loss-not-accepted', given(moveWorld()), startMove([{ offer: officeE3 }])],
]

const ends: readonly Row[] = [
  [
    'reseller-relationship-missing',
    given(moveWorld({ relationships: {} })),
    endSource('expires', {}, 'contoso/admin-agent'),
  ],
  ['role-insufficient', given(moveWorld()), endSource('expires', {}, 'contoso/sales-agent')],
  [
    'delegated-admin-missing',
    given(moveWorld({ relationships: { contoso: {} } })),
    endSource('expires', {}, 'contoso/admin-agent'),
  ],
  [
    'source-sold-in-csp',
    withOld({ offer: officeE3, purchased: '2019-07-01', partner: 'fabrikam' }),
    endSource('expires'),
  ],
  ['source-ended-already', withOld(e4Facts({ status: 'deleted' })), endSource('cancelled')],
  ['loss-not-accepted', given(moveWorld()), endSource('cancelled')],
]

const everybody = Array.from({ length: 47 }, (_, n) => `user-${String(n + 1).padStart(3, '0')}`)
const cancelled = when(
  given(moveWorld()),
  endSource('cancelled', { lossAccepted: everybody }),
).after
const cancelledAlone = when(
  given(moveWorld({ relationships: { contoso: {} } })),
  endSource('cancelled', { lossAccepted: everybody }),
).after
const byPartner = openCreditCase({}, 'contoso/admin-agent')

const credits: readonly Row[] = [
  ['reseller-relationship-missing', given(moveWorld({ relationships: {} })), byPartner],
  ['role-insufficient', cancelled, openCreditCase({}, 'contoso/sales-agent')],
  [
    'credit-needs-direct-purchase',
    withOld(e4Facts({ channel: 'enterprise-agreement' })),
    openCreditCase(),
  ],
  ['source-not-cancelled', given(moveWorld()), openCreditCase()],
  ['customer-opens-credit-case', cancelledAlone, byPartner],
]

const decisions: readonly Row[] = [
  [
    'only-support-decides-credits',
    when(cancelled, openCreditCase()).after,
    ['contoso/admin-agent', { type: 'DecideCredit', customer: 'adatum', subscription: 'old-e4' }],
  ],
]

test.each(starts)('StartLicenseMove is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(ends)('EndSourceSubscription is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(credits)('OpenCreditCase is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(decisions)('DecideCredit is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('a refusal names users and services, equivalents, or the subscription in the way', () => {
  const detailsOf = (start: Start, told: Told) => {
    const { last } = when(start, told)
    return last?.accepted === false ? last.refusal.details : undefined
  }
  expect(detailsOf(given(moveWorld()), startMove([{ offer: officeE3 }]))).toEqual({
    users: everybody,
    services: ['MCOVOICECONF'],
  })
  expect(
    detailsOf(given(moveWorld()), startMove([{ offer: officeE5, quantity: 45 }]))?.['users'],
  ).toEqual(['user-046', 'user-047'])
  expect(
    detailsOf(given(moveWorld()), startMove([{ offer: officeE4 }]))?.['equivalents'],
  ).toContain(officeE5)
  expect(detailsOf(moved, toE5({ move: 'move-2' }))).toEqual({ subscriptions: ['old-e4'] })
})

test('the same move again records nothing, and no original stands in two lines', () => {
  expect(when(moved, toE5()).last).toMatchObject({ accepted: true, events: [] })
  expect(refusedWith(given(moveWorld()), toE5(twice(line)))).toBe('source-already-moving')
})

test('losses that are accepted by name are announced when the move starts', () => {
  const told = startMove([{ offer: officeE3 }], { lossAccepted: everybody })
  const { last } = when(given(moveWorld()), told)
  const events = last?.accepted ? last.events.map(({ event }) => event) : []
  expect(events.map(({ type }) => type)).toEqual([
    'LicenseMoveStarted',
    'SubscriptionPurchased',
    'LossAnnounced',
  ])
  expect(events[2]).toMatchObject({
    cause: 'move',
    subscription: 'old-e4',
    serviceEndsAt: '2020-07-31T00:00:00Z',
    dataGoesAt: '2020-10-29T00:00:00Z',
  })
})

test('an add-on hangs on the base that is bought with it', () => {
  const told = startMove([{ offer: officeE3 }, { offer: phoneSystem }])
  const { last } = when(given(moveWorld()), told)
  const events = last?.accepted ? last.events.map(({ event }) => event) : []
  expect(events).toMatchObject([
    { type: 'LicenseMoveStarted' },
    { subscription: 'new-1', parent: null, status: 'pending' },
    { subscription: 'new-2', parent: 'new-1' },
  ])
})

test('an add-on that moves beside its base belongs to the new base, in whatever order', () => {
  const world = moveWorld({
    subscriptions: {
      'old-e3': e4Facts({ offer: officeE3 }),
      'old-phone': e4Facts({ offer: phoneSystem, parent: 'old-e3' }),
    },
    staff: { user: { count: 47, licenses: ['ENTERPRISEPACK', 'MCOEV'] } },
  })
  const to = (offer: string, subscription: string) => [{ offer, subscription, quantity: 47 }]
  const lines = [
    { source: 'old-phone', targets: to(phoneSystem, 'phone') },
    { source: 'old-e3', targets: to(officeE3, 'e3') },
  ]
  const { after, outcomes } = when(given(world), startMove([], { lines }), advance('200d'))
  expect(outcomes[0]).toMatchObject({ accepted: true })
  const held = adatum(after).subscriptions
  expect(held.get(subscriptionId('phone'))).toMatchObject({ parent: 'e3', status: 'active' })
  expect(serviceOf(adatum(after), after.world.now).total.interruptedMinutes).toBe(0)
})

test('the same move with another reseller on record is another move', () => {
  const ours = { ...reseller, providers: ['contoso'] }
  const provider = { kind: 'indirect-provider', country: 'DE' }
  const start = given(moveWorld({}, { contoso: provider, fabrikam: ours }))
  const { after, last } = when(
    start,
    toE5({ reseller: 'fabrikam' }),
    toE5({ reseller: 'fabrikam' }),
  )
  expect(last).toMatchObject({ accepted: true, events: [] })
  expect(refusedWith(after, toE5())).toBe('source-already-moving')
})

test('a case is opened once, decided after three days, and by default nothing is granted', () => {
  const asked = when(cancelled, openCreditCase(), byPartner)
  expect(asked.last).toMatchObject({ accepted: true, events: [] })
  const { after } = when(asked.after, advance('3d'))
  const decided = after.log.filter(({ event }) => event.type === 'CreditDecided')
  expect(decided).toMatchObject([{ at: '2020-03-05T09:00:00Z', event: { granted: null } }])
})

function business(quantity: number) {
  return { offer: offerNamed('Office 365 Business Premium'), quantity }
}
