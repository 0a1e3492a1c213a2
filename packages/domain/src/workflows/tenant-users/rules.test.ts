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
import { createUserRules, deleteUserRules, restoreUserRules, updateUserRules } from './rules.ts'

const create = ofPeople('CreateUser', { user: 'dee' })
const update = ofPeople('UpdateUser', { user: 'ada' })
const remove = ofPeople('DeleteUser', { user: 'ada' })
const restore = ofPeople('RestoreUser', { user: 'ada' })
const license = ofPeople('ChangeLicenses', { users: ['ada'], add: [{ sku: skus.e3 }] })
const begun = given(tenant())
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
  })
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
