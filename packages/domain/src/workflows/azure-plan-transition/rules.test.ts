import { expect, test } from 'vitest'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import type { WorldFactsInput } from '../../founding/index.ts'
import { given, refusedWith, when, type Told } from '../../testing/index.ts'
import { advance, driveToEnd } from '../../testing/transitions.ts'
import { leaver, requestTransfer } from '../../testing/subscription-transfer/leaver.ts'
import type { RefusalCode } from '../../refusals.ts'

const azure = { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' } as const
const adatum = {
  country: 'FR',
  agreement: { signed: '2019-12-01' },
  relationships: { contoso: {} },
  subscriptions: { 'sub-1': azure },
} as const
const contoso = { kind: 'direct-bill', country: 'DE' } as const

const facts = (customer: object = {}, partner: object = {}): WorldFactsInput =>
  ({
    partners: {
      contoso: { ...contoso, ...partner },
      northwind: { kind: 'direct-bill', country: 'FR' },
      fabrikam: {
        kind: 'indirect-reseller',
        country: 'FR',
        providers: ['contoso'],
        partnerAgreement: null,
      },
    },
    customers: { adatum: { ...adatum, ...customer } },
  }) as WorldFactsInput

const start = (more: object = {}, actor = 'contoso/admin-agent'): Told =>
  [
    actor,
    {
      type: 'StartAzurePlanTransition',
      partner: 'contoso',
      customer: 'adatum',
      finalityAccepted: true,
      ...more,
    },
  ] as unknown as Told

const started = when(given(facts()), start()).after

/** Each world breaks its own rule and some of the later ones. */
const rows: readonly [code: RefusalCode, start: MemoryWorkspace, told: Told][] = [
  ['unknown-customer', given(facts()), start({ customer: 'adatun' })],
  ['actor-not-of-partner', given(facts()), start({}, 'fabrikam/admin-agent')],
  ['app-only-refused', given(facts({ relationships: {} })), start({}, 'contoso/app')],
  ['provider-transitions-for-reseller', given(facts({}, { kind: 'indirect-reseller' })), start()],
  ['reseller-relationship-missing', given(facts({ relationships: {}, country: 'US' })), start()],
  ['partner-region-differs', given(facts({ country: 'US' }, { partnerAgreement: null })), start()],
  [
    'partner-agreement-missing',
    given(facts({ agreement: {} }, { partnerAgreement: null })),
    start(),
  ],
  [
    'reseller-agreement-missing',
    given(facts({ agreement: {}, subscriptions: { 'sub-1': { ...azure, reseller: 'fabrikam' } } })),
    start(),
  ],
  ['customer-agreement-missing', given(facts({ agreement: {}, subscriptions: {} })), start()],
  ['azure-plan-not-available-yet', given(facts(), '2019-10-20'), start()],
  ['azure-plan-not-sold-here', given(facts({ country: 'GL', subscriptions: {} })), start()],
  ['nothing-to-transition', given(facts({ subscriptions: {}, sharedServices: true })), start()],
  [
    'legacy-subscription-suspended',
    given(
      facts({
        subscriptions: { 'sub-1': { ...azure, status: 'suspended', purchased: '2020-03-02' } },
      }),
    ),
    start(),
  ],
  [
    'subscription-bought-recently',
    given(
      facts({
        sharedServices: true,
        subscriptions: { 'sub-1': { ...azure, purchased: '2020-03-02' } },
      }),
    ),
    start(),
  ],
  [
    'shared-services-tenant',
    given(facts({ sharedServices: true })),
    start({ finalityAccepted: false }),
  ],
  [
    'already-in-transfer',
    when(leaver(), requestTransfer({ subscriptions: ['sub-1'] })).after,
    start({ finalityAccepted: false }),
  ],
  ['transition-already-running', started, start()],
  ['transition-already-completed', driveToEnd(started), start()],
  [
    'exchange-rate-missing',
    given(facts(), '2020-03-02', { exchangeRates: { EUR: { '2020-04': '0.9' } } }),
    start({ finalityAccepted: false }),
  ],
  ['transition-is-final', given(facts()), start({ finalityAccepted: false })],
]

test.each(rows)('StartAzurePlanTransition is refused with %s', (code, world, told) => {
  expect(refusedWith(world, told)).toBe(code)
})

test('before 2020-02-01 the partner agreements are not asked for', () => {
  const world = given(facts({}, { partnerAgreement: null }), '2019-11-15')
  expect(refusedWith(world, start())).toBe(null)
})

test('a subscription bought exactly the threshold ago may move', () => {
  const world = facts({
    subscriptions: { 'sub-1': { ...azure, purchased: '2020-03-01T09:00:00Z' } },
  })
  expect(refusedWith(given(world), start())).toBe(null)
})

test('only a failed transition can be resumed', () => {
  const resume = [
    'contoso/admin-agent',
    {
      type: 'ResumeAzurePlanTransition',
      partner: 'contoso',
      customer: 'adatum',
      transition: 'transition.adatum.contoso.1',
    },
  ] as unknown as Told
  expect(refusedWith(started, resume)).toBe('transition-has-not-failed')
})

test('a transition that failed is driven on by the partner that started it alone', () => {
  const strike: Told = [
    'microsoft/system',
    {
      type: 'ArmFault',
      fault: 'trouble',
      at: 'azure-plan-transition/purchase-plan',
      do: 'fail',
      times: 3,
    },
  ]
  const failed = when(given(facts()), strike, start(), advance('1d')).after
  const resume = (partner: string) =>
    refusedWith(failed, [
      `${partner}/admin-agent`,
      {
        type: 'ResumeAzurePlanTransition',
        partner,
        customer: 'adatum',
        transition: 'transition.adatum.contoso.1',
      },
    ])
  expect(resume('contoso')).toBe(null)
  expect(resume('northwind')).toBe('transition-of-another-partner')
})

test('nobody but the clock runs a step', () => {
  const step = [
    'contoso/admin-agent',
    {
      type: 'RunTransitionStep',
      customer: 'adatum',
      transition: 'transition.adatum.contoso.1',
      index: 0,
    },
  ] as unknown as Told
  expect(refusedWith(started, step)).toBe('only-the-clock-runs-steps')
})

test('the last legacy minute is the one before the first plan minute', () => {
  const world = given(
    facts({
      subscriptions: {
        'sub-1': {
          ...azure,
          usage: { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '2' },
        },
      },
    }),
  )
  const end = when(world, start(), advance('45d')).after
  const [invoices] = [...end.world.customers.rows()].map((customer) => customer.invoices.rows())
  const lines = invoices?.flatMap(({ stream, lines: all }) =>
    all.map((line) => [stream, line.from, line.until, line.amount.amount]),
  )
  expect(lines).toEqual([
    ['legacy', '2020-03-01T00:00:00Z', '2020-03-02T09:15:00Z', '7.57'],
    ['plan', '2020-03-02T09:15:00Z', '2020-04-01T00:00:00Z', '161.99'],
  ])
})

test('a plan that is bought in a month without a rate is an obstacle of its step', () => {
  const rates = { exchangeRates: { EUR: { '2020-03': '0.9' } } }
  const { after } = when(given(facts(), '2020-03-31T23:58:00Z', rates), start(), advance('10m'))
  const steps = after.world.customers
    .rows()
    .flatMap(({ transitions }) => transitions.rows().flatMap((one) => one.steps))
  expect(steps[0]).toMatchObject({ step: 'purchase-plan', obstacle: 'exchange-rate-missing' })
})
