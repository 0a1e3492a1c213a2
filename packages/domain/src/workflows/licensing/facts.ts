import { conflictsAmongLicenses, servicesOfSku } from '../../catalog/index.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { SkuId, UserId } from '../../model/ids.ts'
import { poolsOf } from '../../service/sku-pool.ts'
import type { User } from '../../model/tenant/user.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import {
  holds,
  leavesAsIs,
  withAssignment,
  type Assignment,
} from '../../model/tenant/assignment.ts'
import type { ChangeLicenses } from './messages.ts'
import { managing, userOf, type Managing } from '../../policies/managing-users.ts'

/** What the rules of assigning licences look at. */
export interface LicenseFacts extends Managing {
  readonly customer: Customer
  /** What the command comes to: only users for whom something changes, each SKU once. */
  readonly assignment: Assignment
  readonly deletedUsers: readonly UserId[]
  /** Who would get a licence and has no usage location. */
  readonly placeless: readonly UserId[]
  readonly skusNotInTenant: readonly SkuId[]
  /** Names among those to be turned off that the SKU does not have. */
  readonly unknownServices: readonly string[]
  readonly shortages: readonly Shortage[]
  /** Services that somebody would hold together and cannot, in order of the alphabet. */
  readonly conflicting: readonly string[]
}

export interface Shortage {
  readonly sku: SkuId
  readonly available: number
  readonly needed: number
}

export function licenseFacts(
  command: ChangeLicenses,
  { world, actor, now }: Context,
): LicenseFacts {
  const customer = customerOf(world, command.customer)
  const users = [...new Set(command.users)].map((id) => userOf(customer, id))
  const wanted = tidied(command)
  const changing = users.filter((user) => !leavesAsIs(user, wanted))
  const assignment = { ...wanted, users: changing.map(({ id }) => id) }
  const pools = new Map(poolsOf(customer).map((pool) => [pool.sku, pool]))
  return {
    ...managing({ world, actor }, customer),
    customer,
    assignment,
    deletedUsers: users.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id),
    placeless: changing
      .filter(({ usageLocation }) => usageLocation === null && wanted.add.length > 0)
      .map(({ id }) => id),
    skusNotInTenant: wanted.add
      .map(({ sku }) => sku)
      .filter((sku) => (pools.get(sku)?.subscriptions ?? []).length === 0),
    unknownServices: wanted.add.flatMap(({ sku, without }) => {
      const known = servicesOfSku(sku)
      return without.filter((service) => !known.includes(service))
    }),
    shortages: wanted.add.flatMap(({ sku }): Shortage[] => {
      const { available = 0 } = pools.get(sku) ?? {}
      const needed = changing.filter((user) => !holds(user, sku)).length
      return needed > available ? [{ sku, available, needed }] : []
    }),
    conflicting: conflictsBrought(changing, withAssignment(customer, assignment, now)),
  }
}

/** Each SKU once, the last word counts; one that is added is not removed. */
function tidied({ add, remove }: ChangeLicenses): Omit<Assignment, 'users'> {
  const adding = new Map(
    add.map(({ sku, without }) => [sku, { sku, without: [...new Set(without)].sort() }]),
  )
  return {
    add: [...adding.values()],
    remove: [...new Set(remove)].filter((sku) => !adding.has(sku)),
  }
}

/** Conflicts that are there afterwards and were not before; users alike are looked at once. */
function conflictsBrought(changing: readonly User[], after: Customer): string[] {
  const looked = new Map<string, readonly string[]>()
  for (const user of changing) {
    const licenses = userOf(after, user.id).licenses
    const key = JSON.stringify([user.licenses, licenses].map((held) => held.map(spelled)))
    if (looked.has(key)) continue
    const before = new Set(conflictsAmongLicenses(user.licenses).map((group) => group.join()))
    const brought = conflictsAmongLicenses(licenses).filter((group) => !before.has(group.join()))
    looked.set(key, brought.flat())
  }
  return [...new Set([...looked.values()].flat())].sort()
}

function spelled({ sku, without }: User['licenses'][number]) {
  return [sku, without]
}
