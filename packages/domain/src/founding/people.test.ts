import { expect, test } from 'vitest'
import { auditLog, given, officeE1, officeE3, phoneSystem } from '../testing/index.ts'
import { worldFactsSchema, type WorldFactsInput } from './facts.ts'
import { problemsOf } from './problems.ts'

const bought = { partner: 'contoso', purchased: '2019-06-01' } as const

function tenant(customer: object): WorldFactsInput {
  return {
    partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
    customers: { adatum: { country: 'FR', ...customer } },
  } as WorldFactsInput
}

function toldOf(customer: object) {
  const start = given(tenant(customer))
  auditLog(start)
  return start.log.flatMap(({ event }) => {
    if (event.type === 'LicensesChanged') return [event.users.join(' ')]
    if (event.type !== 'LossAnnounced') return []
    return [
      `${event.cause} ${event.subscription}: ${event.losses.map(({ user }) => user).join(' ')}`,
    ]
  })
}

test('people are told of in the order in which they stand in the queues', () => {
  const told = toldOf({
    subscriptions: { voice: { ...bought, offer: phoneSystem, quantity: 3 } },
    users: {
      ada: { licenses: ['MCOEV'], since: '2020-01-02' },
      bo: { licenses: ['MCOEV'], since: '2020-01-01' },
      chu: { licenses: [], since: '2020-01-01' },
    },
    staff: { staff: { count: 2, licenses: ['MCOEV'], since: '2020-01-01' } },
  })
  expect(told).toEqual(['bo staff-001 staff-002', 'seats null: ada', 'ada'])
})

test('whoever has a licence of a suspended subscription is told so, and when its data goes', () => {
  const suspended = { status: 'suspended', suspended: '2020-02-01' }
  const told = toldOf({
    subscriptions: {
      voice: { ...bought, offer: phoneSystem, quantity: 1, ...suspended },
      office: { ...bought, offer: officeE1, quantity: 2 },
    },
    users: { ada: { licenses: ['MCOEV', 'STANDARDPACK'] }, bo: { licenses: ['MCOEV'] } },
  })
  expect(told).toEqual(['suspension voice: ada', 'ada', 'seats null: bo', 'bo'])
})

test('a licence, a service or a base that nobody has heard of is named with its place', () => {
  const facts = worldFactsSchema.parse(
    tenant({
      subscriptions: { voice: { ...bought, offer: phoneSystem, parent: 'office' } },
      users: { ada: { licenses: ['ENTERPRISEPAK', { sku: 'MCOEV', without: ['TEAMS1'] }] } },
      staff: { staff: { count: 2, licenses: ['ENTERPRISEPACK', officeE3] } },
    }),
  )
  expect(problemsOf(facts).map(({ path, kind, value }) => [path.join('.'), kind, value])).toEqual([
    ['customers.adatum.subscriptions.voice.parent', 'subscription', 'office'],
    ['customers.adatum.users.ada.licenses.0', 'sku', 'ENTERPRISEPAK'],
    ['customers.adatum.users.ada.licenses.1.without', 'service', 'TEAMS1'],
    ['customers.adatum.staff.staff.licenses.1', 'sku', officeE3],
  ])
})
