import { expect, test } from 'vitest'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { poolsOf } from '../../service/sku-pool.ts'
import {
  adatum,
  auditLog,
  boughtInJune,
  given,
  ofPeople,
  officeE3,
  officeE4,
  phoneSystem,
  refusedWith,
  skus,
  tenant,
  when,
  type Told,
} from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const create = ofPeople('CreateUser', { user: 'dee' })
const remove = ofPeople('DeleteUser', { user: 'ada' })
const change = ofPeople('ChangeLicenses', { users: ['chu'] })
const begun = given(tenant())
const after = (...commands: Told[]): MemoryWorkspace => when(begun, ...commands).after

type Row = readonly [code: RefusalCode, start: MemoryWorkspace, command: Told]
const rows: readonly Row[] = [
  ['may-not-manage-users', begun, change({ add: [{ sku: skus.e3 }] }, 'fabrikam/admin-agent')],
  ['user-deleted', after(remove({ user: 'chu' })), change({ add: [{ sku: skus.e4 }] })],
  ['usage-location-missing', after(create()), change({ users: ['dee'], add: [{ sku: skus.e4 }] })],
  ['sku-not-in-tenant', begun, change({ add: [{ sku: skus.e4, without: ['NOTHING'] }] })],
  [
    'service-plan-unknown',
    begun,
    change({ users: ['ada', 'bo', 'chu'], add: [{ sku: skus.e3, without: ['NOTHING'] }] }),
  ],
  [
    'licenses-exhausted',
    after(create({ usageLocation: 'FR' }), create({ user: 'eli', usageLocation: 'FR' })),
    change({ users: ['bo', 'chu', 'dee', 'eli'], add: [{ sku: skus.e3 }] }),
  ],
  ['service-plans-conflict', begun, change({ users: ['bo'], add: [{ sku: skus.e3 }] })],
]

test.each(rows)('ChangeLicenses is refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

test('nobody but the clock announces and deletes data', () => {
  const announce = ofPeople('AnnounceLoss', { subscription: 'office-e3' })
  const remove = ofPeople('DeleteUserData', { user: 'ada' })
  expect(refusedWith(begun, announce())).toBe('only-the-clock-announces')
  expect(refusedWith(begun, remove())).toBe('only-the-clock-announces')
})

test('a name that no user has is refused, wherever it stands in the list', () => {
  const { last } = when(begun, change({ users: ['ada', 'nobody'], remove: [skus.e3] }))
  expect(last).toMatchObject({
    accepted: false,
    refusal: { code: 'unknown-user', unknown: { field: 'users', kind: 'user', value: 'nobody' } },
  })
})

test('a shortage says how many there are and how many it takes', () => {
  const few = given(tenant({ staff: { temp: { count: 9 } } }))
  const users = Array.from({ length: 9 }, (_, index) => `temp-00${index + 1}`)
  const { last } = when(few, change({ users, add: [{ sku: skus.e3 }] }))
  expect(last).toMatchObject({
    refusal: { details: { skus: [skus.e3], available: ['2'], needed: ['9'] } },
  })
  expect(adatum(few).users.size).toBe(12)
})

test('turning services off lets two licences that exclude each other stand together', () => {
  const without = ['EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE']
  const { after: end, last } = when(
    begun,
    change({ users: ['bo'], add: [{ sku: skus.e3, without }] }),
  )
  expect(last?.accepted).toBe(true)
  auditLog(end)
})

test('the same change again records nothing, and whoever has it already is left out', () => {
  const all = change({ users: ['ada', 'chu'], add: [{ sku: skus.e3 }] })
  const once = when(begun, all)
  expect(once.after.log.at(-1)?.event).toMatchObject({ type: 'LicensesChanged', users: ['chu'] })
  expect(when(once.after, all).last).toMatchObject({ accepted: true, events: [] })
})

test('a smaller plan leaves without voice, unless it is bought beside it', () => {
  const plans = (...names: string[]) =>
    given(
      tenant({
        subscriptions: {
          four: { ...boughtInJune, offer: officeE4, quantity: 1 },
          three: { ...boughtInJune, offer: officeE3, quantity: 1 },
          voice: { ...boughtInJune, offer: phoneSystem, quantity: 1 },
        },
        users: { ada: { licenses: names } },
      }),
    )
  const swap = change({ users: ['ada'], add: [{ sku: skus.e3 }], remove: [skus.e4] })
  const lossesOf = (start: MemoryWorkspace) =>
    when(start, swap).after.log.flatMap(({ event }) =>
      event.type === 'LossAnnounced' ? event.losses : [],
    )
  expect(lossesOf(plans(skus.e4))).toEqual([{ user: 'ada', services: ['MCOVOICECONF'] }])
  expect(lossesOf(plans(skus.e4, 'MCOEV'))).toEqual([])
})

test('subscriptions of one SKU are one pool, whoever sold them', () => {
  const pooled = given(
    tenant({
      subscriptions: {
        mine: { ...boughtInJune, offer: officeE3, quantity: 2 },
        web: { offer: officeE3, purchased: '2019-06-01', quantity: 3 },
      },
    }),
  )
  expect(poolsOf(adatum(pooled))).toMatchObject([
    { sku: skus.e3, usable: 5, consumed: 1, available: 4, subscriptions: ['mine', 'web'] },
    { sku: skus.e1, usable: 0, consumed: 1, available: 0, subscriptions: [] },
  ])
})
