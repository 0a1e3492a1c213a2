import { expect, test } from 'vitest'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { serviceOf } from '../../readings/service.ts'
import {
  adatum,
  advance,
  auditLog,
  given,
  ofPeople,
  refusedWith,
  skus,
  tenant,
  when,
  type Told,
} from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const create = ofPeople('CreateUser', { user: 'dee' })
const update = ofPeople('UpdateUser', { user: 'ada' })
const remove = ofPeople('DeleteUser', { user: 'ada' })
const restore = ofPeople('RestoreUser', { user: 'ada' })
const license = ofPeople('ChangeLicenses', { users: ['ada'], add: [{ sku: skus.e3 }] })
const begun = given(tenant())
const after = (...commands: Told[]): MemoryWorkspace => when(begun, ...commands).after

type Row = readonly [code: RefusalCode, start: MemoryWorkspace, command: Told]
const creations: readonly Row[] = [
  ['may-not-manage-users', begun, create({}, 'northwind/admin-agent')],
  ['id-taken', begun, create({ user: 'ada', name: 'Somebody else' })],
  ['principal-name-taken', begun, create({ principalName: 'ADA@adatum.example' })],
  ['usage-location-unknown', begun, create({ usageLocation: 'ZZ' })],
]

test.each(creations)('CreateUser is refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

const updates: readonly Row[] = [
  ['may-not-manage-users', begun, update({ name: 'A' }, 'northwind/admin-agent')],
  ['user-deleted', after(remove()), update({ principalName: 'bo@adatum.example' })],
  ['principal-name-taken', begun, update({ principalName: 'bo@adatum.example' })],
  ['usage-location-unknown', begun, update({ usageLocation: 'ZZ' })],
]

test.each(updates)('UpdateUser is refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

const removals: readonly Row[] = [
  ['may-not-manage-users', begun, remove({}, 'adatum/billing-admin')],
]

test.each(removals)('DeleteUser is refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

const returns: readonly Row[] = [
  ['may-not-manage-users', begun, restore({}, 'contoso/sales-agent')],
  ['user-gone', after(remove(), advance('30d')), restore()],
]

test.each(returns)('RestoreUser is refused with %s', (code, start, command) => {
  expect(refusedWith(start, command)).toBe(code)
})

test.each([
  'adatum/global-admin',
  'adatum/user-management-admin',
  'contoso/admin-agent',
  'contoso/global-admin',
])('%s may manage users', (actor) => {
  expect(refusedWith(begun, create({}, actor))).toBeNull()
})

test('users come and go once', () => {
  const again = when(begun, create(), create(), remove(), remove(), restore(), restore())
  expect(again.outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 2, 0, 1, 0])
})

test('a removed user’s data is kept for 30 days, and is saved by a licence of its own', () => {
  const lost = when(begun, remove(), advance('31d')).after
  const ada = (at: MemoryWorkspace) => serviceOf(adatum(at), at.world.now).users[0]
  expect(ada(lost)?.lost).toHaveLength(16)
  const saved = when(begun, remove(), advance('29d'), restore(), license(), advance('31d')).after
  expect(ada(saved)).toMatchObject({ lost: [], stopped: [], interruptedMinutes: 0 })
  for (const one of [lost, saved]) auditLog(one)
})
