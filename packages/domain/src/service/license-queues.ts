import type { Customer } from '../model/parties/customer.ts'
import type { SkuId, UserId } from '../model/ids.ts'
import { licenseHoldersOf, type LicenseHolders } from '../model/tenant/license-holders.ts'

/**
 * Everybody who holds a licence of a SKU: those who have had theirs the longest first, then by id (decision-0060).
 * The first are served while there are units; so the rank of a user says it all.
 */
export interface LicenseQueue {
  readonly users: readonly UserId[]
  readonly rankOf: ReadonlyMap<UserId, number>
}

const kept = new WeakMap<LicenseHolders, ReadonlyMap<SkuId, LicenseQueue>>()

/** The queue of each SKU that somebody holds. The answer for the same holders is kept: it is asked for at every event. */
export function queuesOf(users: Customer['users']): ReadonlyMap<SkuId, LicenseQueue> {
  const all = licenseHoldersOf(users)
  const known = kept.get(all)
  if (known) return known
  const holders = new Map<SkuId, { user: UserId; since: string }[]>()
  for (const { id: user, licenses } of all) {
    for (const { sku, assignedAt: since } of licenses) {
      const those = holders.get(sku)
      if (those) those.push({ user, since })
      else holders.set(sku, [{ user, since }])
    }
  }
  const queues = new Map([...holders].map(([sku, those]) => [sku, queueOf(those)] as const))
  kept.set(all, queues)
  return queues
}

/** Users come in order of their ids, and sorting keeps that order among equals. */
function queueOf(holders: { readonly user: UserId; readonly since: string }[]): LicenseQueue {
  holders.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1))
  const users = holders.map(({ user }) => user)
  return { users, rankOf: new Map(users.map((user, rank) => [user, rank])) }
}
