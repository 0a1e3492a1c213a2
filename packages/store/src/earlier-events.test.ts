import { evolve, fold, poolsOf } from '@understudy/domain'
import { given, when } from '@understudy/domain/testing'
import { expect, test } from 'vitest'
import { decodeEvent, encode } from './codec.ts'

const facts = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: {} },
      subscriptions: {
        azure: { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2020-01-01' },
        e3: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          purchased: '2020-01-01',
          quantity: 5,
        },
      },
    },
  },
} as const

const later = [
  'sku',
  'term',
  'termLength',
  'autoRenew',
  'billingCycle',
  'parent',
  'order',
  'since',
  'provisionedAt',
]

test('a log from before licences had terms is read as if it had said so', () => {
  const { log } = given(facts, '2020-03-02T09:00:00Z')
  const earlier = log.map((recorded) => {
    const fields = Object.entries(recorded.event).filter(([field]) => !later.includes(field))
    const event = Object.fromEntries(fields)
    return encode({
      ...recorded,
      event: 'settings' in event ? { ...event, settings: { attemptsMax: 3 } } : event,
    })
  })
  const world = earlier.map(decodeEvent).reduce(evolve, fold([]))
  const [customer] = world.customers.rows()
  expect(customer && poolsOf(customer)).toMatchObject([{ sku: 'ENTERPRISEPACK', usable: 5 }])
  expect(world.settings).toEqual(fold(log).settings)
  expect(customer?.subscriptions.rows()).toEqual(
    fold(log).customers.rows()[0]?.subscriptions.rows(),
  )
})

test('a request for billing ownership from before it named its plan is meant for the first active plan', () => {
  const start = given({
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: {} },
        agreement: { signed: '2020-01-01' },
        subscriptions: {
          ea: {
            offer: 'MS-AZR-0145P',
            channel: 'enterprise-agreement',
            purchased: '2018-01-01',
          },
        },
      },
    },
  } as Parameters<typeof given>[0])
  const parties = { partner: 'contoso', customer: 'adatum' }
  const asked = when(
    start,
    ['contoso/admin-agent', { type: 'PurchaseAzurePlan', ...parties }],
    ['contoso/admin-agent', { type: 'RequestBillingOwnership', ...parties, entitlement: 'ea' }],
  ).after
  const earlier = asked.log.map(({ event, ...recorded }) => {
    const { plan: _, ...before } = { plan: null, ...event }
    const isRequest = event.type === 'BillingOwnershipRequested'
    return encode({ ...recorded, event: isRequest ? before : event })
  })
  const log = earlier.map(decodeEvent)
  const accepted = when({ log, world: fold(log), answers: new Map() }, [
    'adatum/global-admin',
    { type: 'AcceptBillingOwnership', ...parties, entitlement: 'ea' },
  ])
  expect(accepted.last).toMatchObject({
    events: [
      {
        event: { type: 'BillingOwnershipTransferred', plan: 'plan.adatum.contoso.contoso' },
      },
      {},
    ],
  })
})

test('a purchase from before a partner sold in CSP alone is read as bought elsewhere', () => {
  const world = {
    partners: facts.partners,
    customers: {
      adatum: { country: 'FR', subscriptions: { e3: facts.customers.adatum.subscriptions.e3 } },
    },
  } as const
  const { log } = given(world, '2020-03-02T09:00:00Z')
  const readAs = (seller: object) => {
    const earlier = log.map(({ event, ...recorded }) =>
      encode({
        ...recorded,
        event: event.type === 'SubscriptionPurchased' ? { ...event, ...seller } : event,
      }),
    )
    const [customer] = earlier.map(decodeEvent).reduce(evolve, fold([])).customers.rows()
    return customer?.subscriptions.rows()
  }
  const elsewhere = { kind: 'license-elsewhere', channel: 'web-direct', quantity: 5 }
  expect(readAs({ partner: null })).toMatchObject([elsewhere])
  expect(readAs({ channel: 'web-direct' })).toMatchObject([elsewhere])
  expect(readAs({ channel: 'web-direct' })?.[0]).not.toHaveProperty('partner')
  expect(readAs({})).toMatchObject([{ kind: 'csp-license', partner: 'contoso' }])
})
