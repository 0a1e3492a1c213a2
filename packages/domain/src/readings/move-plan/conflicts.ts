import { conflictsAmongLicenses } from '../../catalog/index.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { UserId } from '../../model/ids.ts'
import type { Loss, User } from '../../model/tenant/user.ts'

/** Services that users would hold twice over, in two forms that exclude each other, once they have other licences. */
export function conflictsBrought(
  before: Customer,
  after: Customer,
  users: readonly UserId[],
): readonly Loss[] {
  const looked = new Map<string, readonly string[]>()
  return users.flatMap((id) => {
    const had = before.users.get(id)?.licenses ?? []
    const has = after.users.get(id)?.licenses ?? []
    const key = `${spelled(had)} > ${spelled(has)}`
    const services = looked.get(key) ?? broughtBy(had, has)
    looked.set(key, services)
    return services.length === 0 ? [] : [{ user: id, services }]
  })
}

function broughtBy(had: User['licenses'], has: User['licenses']): readonly string[] {
  const there = new Set(conflictsAmongLicenses(had).map((group) => group.join()))
  const brought = conflictsAmongLicenses(has).filter((group) => !there.has(group.join()))
  return [...new Set(brought.flat())].sort()
}

/** People who hold the same licences are looked at once. */
function spelled(licenses: User['licenses']): string {
  return licenses.map(({ sku, without }) => [sku, ...without].join()).join(' ')
}
