import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { poolsOf } from '../../service/sku-pool.ts'
import { serviceOf } from '../../readings/service.ts'
import {
  adatum,
  advance,
  auditLog,
  given,
  officeE1,
  officeE3,
  officeE4,
  phoneSystem,
  refusedWith,
  when,
  type Told,
} from '../../testing/index.ts'
import {
  changeLicensesRules,
  createUserRules,
  deleteUserRules,
  restoreUserRules,
  updateUserRules,
} from './rules.ts'

const e3 = 'ENTERPRISEPACK'
const e1 = 'STANDARDPACK'
const e4 = 'ENTERPRISEWITHSCAL'
const bought = { partner: 'contoso', purchased: '2019-06-01' } as const

const world = (customer: object = {}): WorldFactsInput =>
  ({
    partners: {
      contoso: { kind: 'direct-bill', country: 'DE' },
      northwind: { kind: 'direct-bill', country: 'FR' },
    },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: { delegatedAdmin: true }, northwind: {} },
        agreement: { signed: '2019-12-01' },
        subscriptions: {
          'office-e3': { ...bought, offer: officeE3, quantity: 3 },
          'office-e1': { ...bought, offer: officeE1, quantity: 3 },
        },
        users: { ada: { licenses: [e3] }, bo: { licenses: [e1] }, chu: {} },
        ...customer,
      },
    },
  }) as WorldFactsInput

const admin = 'adatum/global-admin'
const told =
  (type: Told[1]['type'], always: object = {}) =>
  (fields: object = {}, actor = admin): Told => [
    actor,
    { type, customer: 'adatum', ...always, ...fields },
  ]
const create = told('CreateUser', { user: 'dee' })
const update = told('UpdateUser', { user: 'ada' })
const remove = told('DeleteUser', { user: 'ada' })
const restore = told('RestoreUser', { user: 'ada' })
const change = told('ChangeLicenses', { users: ['chu'] })
const begun = given(world())
const after = (...commands: Told[]): MemoryWorkspace => when(begun, ...commands).after

type Row = readonly [code: string, start: MemoryWorkspace, command: Told]
const rows: Readonly<Record<string, readonly Row[]>> = {
  create: [
    ['may-not-manage-users', begun, create({}, 'northwind/admin-agent')],
    ['id-taken', begun, create({ user: 'ada', name: 'Somebody else' })],
    ['principal-name-taken', begun, create({ principalName: 'ADA@adatum.example' })],
    ['usage-location-unknown', begun, create({ usageLocation: 'ZZ' })],
  ],
  update: [
    ['may-not-manage-users', begun, update({ name: 'A' }, 'northwind/admin-agent')],
    ['user-deleted', after(remove()), update({ principalName: 'bo@adatum.example' })],
    ['principal-name-taken', begun, update({ principalName: 'bo@adatum.example' })],
    ['usage-location-unknown', begun, update({ usageLocation: 'ZZ' })],
  ],
  remove: [['may-not-manage-users', begun, remove({}, 'adatum/billing-admin')]],
  restore: [
    ['may-not-manage-users', begun, restore({}, 'contoso/sales-agent')],
    ['user-gone', after(remove(), advance('30d')), restore()],
  ],
  change: [
    ['may-not-manage-users', begun, change({ add: [{ sku: e3 }] }, 'fabrikam/admin-agent')],
    ['user-deleted', after(remove({ user: 'chu' })), change({ add: [{ sku: e4 }] })],
    [
      'usage-location-missing',
      after(told('CreateUser', { user: 'dee' })()),
      change({ users: ['dee'], add: [{ sku: e4 }] }),
    ],
    ['sku-not-in-tenant', begun, change({ add: [{ sku: e4, without: ['NOTHING'] }] })],
    [
      'service-plan-unknown',
      begun,
      change({ users: ['ada', 'bo', 'chu'], add: [{ sku: e3, without: ['NOTHING'] }] }),
    ],
    [
      'licenses-exhausted',
      after(create({ usageLocation: 'FR' }), create({ user: 'eli', usageLocation: 'FR' })),
      change({ users: ['bo', 'chu', 'dee', 'eli'], add: [{ sku: e3 }] }),
    ],
    ['service-plans-conflict', begun, change({ users: ['bo'], add: [{ sku: e3 }] })],
  ],
}

test.each(Object.values(rows).flat())('refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

test('the rows above are the rules, in their order', () => {
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
  expect(
    Object.fromEntries(Object.entries(rows).map(([key, of]) => [key, of.map(([code]) => code)])),
  ).toEqual({
    create: codes(createUserRules),
    update: codes(updateUserRules),
    remove: codes(deleteUserRules),
    restore: codes(restoreUserRules),
    change: codes(changeLicensesRules),
  })
})

test('nobody but the clock announces and deletes data', () => {
  const announce = told('AnnounceLoss', { subscription: 'office-e3' })
  const remove = told('DeleteUserData', { user: 'ada' })
  expect(refusedWith(begun, announce())).toBe('only-the-clock-announces')
  expect(refusedWith(begun, remove())).toBe('only-the-clock-announces')
})

test('a name that no user has is refused, wherever it stands in the list', () => {
  const { last } = when(begun, change({ users: ['ada', 'nobody'], remove: [e3] }))
  expect(last).toMatchObject({
    accepted: false,
    refusal: { code: 'unknown-user', unknown: { field: 'users', kind: 'user', value: 'nobody' } },
  })
})

test('a shortage says how many there are and how many it takes', () => {
  const few = given(world({ staff: { temp: { count: 9 } } }))
  const users = Array.from({ length: 9 }, (_, index) => `temp-00${index + 1}`)
  const { last } = when(few, change({ users, add: [{ sku: e3 }] }))
  expect(last).toMatchObject({
    refusal: { details: { skus: [e3], available: ['2'], needed: ['9'] } },
  })
  expect(adatum(few).users.size).toBe(12)
})

test.each([
  'adatum/global-admin',
  'adatum/user-management-admin',
  'contoso/admin-agent',
  'contoso/global-admin',
])('%s may manage users', (actor) => {
  expect(refusedWith(begun, create({}, actor))).toBeNull()
})

test('turning services off lets two licences that exclude each other stand together', () => {
  const without = ['EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE']
  const { after: end, last } = when(begun, change({ users: ['bo'], add: [{ sku: e3, without }] }))
  expect(last?.accepted).toBe(true)
  auditLog(end)
})

test('the same change again records nothing, and whoever has it already is left out', () => {
  const all = change({ users: ['ada', 'chu'], add: [{ sku: e3 }] })
  const once = when(begun, all)
  expect(once.after.log.at(-1)?.event).toMatchObject({ type: 'LicensesChanged', users: ['chu'] })
  expect(when(once.after, all).last).toMatchObject({ accepted: true, events: [] })
})

test('users come and go once', () => {
  const again = when(begun, create(), create(), remove(), remove(), restore(), restore())
  expect(again.outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 2, 0, 1, 0])
})

test('a removed user’s data is kept for 30 days, and is saved by a licence of its own', () => {
  const lost = when(begun, remove(), advance('31d')).after
  const ada = (at: MemoryWorkspace) => serviceOf(adatum(at), at.world.now).users[0]
  expect(ada(lost)?.lost).toHaveLength(16)
  const saved = when(
    begun,
    remove(),
    advance('29d'),
    restore(),
    change({ users: ['ada'], add: [{ sku: e3 }] }),
    advance('31d'),
  ).after
  expect(ada(saved)).toMatchObject({ lost: [], stopped: [], interruptedMinutes: 0 })
  for (const one of [lost, saved]) auditLog(one)
})

test('a smaller plan leaves without voice, unless it is bought beside it', () => {
  const plans = (...names: string[]) =>
    given(
      world({
        subscriptions: {
          four: { ...bought, offer: officeE4, quantity: 1 },
          three: { ...bought, offer: officeE3, quantity: 1 },
          voice: { ...bought, offer: phoneSystem, quantity: 1 },
        },
        users: { ada: { licenses: names } },
      }),
    )
  const swap = change({ users: ['ada'], add: [{ sku: e3 }], remove: [e4] })
  const lossesOf = (start: MemoryWorkspace) =>
    when(start, swap).after.log.flatMap(({ event }) =>
      event.type === 'LossAnnounced' ? event.losses : [],
    )
  expect(lossesOf(plans(e4))).toEqual([{ user: 'ada', services: ['MCOVOICECONF'] }])
  expect(lossesOf(plans(e4, 'MCOEV'))).toEqual([])
})

test('subscriptions of one SKU are one pool, whoever sold them', () => {
  const pooled = given(
    world({
      subscriptions: {
        mine: { ...bought, offer: officeE3, quantity: 2 },
        web: { offer: officeE3, purchased: '2019-06-01', quantity: 3 },
      },
    }),
  )
  expect(poolsOf(adatum(pooled))).toMatchObject([
    { sku: e3, usable: 5, consumed: 1, available: 4, subscriptions: ['mine', 'web'] },
    { sku: e1, usable: 0, consumed: 1, available: 0, subscriptions: [] },
  ])
})
