import type { Instant } from '../../kernel/calendar.ts'
import type { Customer } from '../parties/customer.ts'
import type { SkuId, UserId } from '../ids.ts'
import type { AssignedLicense, User } from './user.ts'
import { withRow } from '../world.ts'

/** Licences that some users get and others that they give back, at one moment. */
export interface Assignment {
  readonly users: readonly UserId[]
  readonly add: readonly Omit<AssignedLicense, 'assignedAt'>[]
  readonly remove: readonly SkuId[]
}

/** The customer with licences assigned and taken away; what is both stays, with the services it is given now. */
export function withAssignment(
  customer: Customer,
  { users, add, remove }: Assignment,
  at: Instant,
): Customer {
  const replaced = new Set([...remove, ...add.map(({ sku }) => sku)])
  const changed = users.reduce(
    (rows, id) =>
      withRow(rows, id, (user) => ({
        ...user,
        licenses: [
          ...user.licenses.filter(({ sku }) => !replaced.has(sku)),
          ...add.map((license) => ({ ...license, assignedAt: heldSince(user, license.sku) ?? at })),
        ],
      })),
    customer.users,
  )
  return { ...customer, users: changed }
}

/** A licence that is assigned again with other services keeps its place in the queue. */
function heldSince({ licenses }: User, wanted: SkuId): Instant | undefined {
  return licenses.find(({ sku }) => sku === wanted)?.assignedAt
}

export function holds({ licenses }: User, wanted: SkuId): boolean {
  return licenses.some(({ sku }) => sku === wanted)
}

/** True when the user would hold what it holds already. */
export function leavesAsIs(user: User, { add, remove }: Omit<Assignment, 'users'>): boolean {
  return (
    remove.every((sku) => !holds(user, sku)) &&
    add.every(({ sku, without }) =>
      user.licenses.some((one) => one.sku === sku && one.without.join() === without.join()),
    )
  )
}
