import type { Customer } from '../parties/customer.ts'
import type { User } from './user.ts'

type Users = Customer['users']

/** Users with a licence, or with data that an earlier licence left behind, in order of their ids. */
export type LicenseHolders = readonly User[]

const kept = new WeakMap<Users, LicenseHolders>()

/**
 * What follows from licences is worked out for these alone, and remembered by this list: it stays the same list while
 * people come who hold nothing, so that a tenant of thousands is founded without looking at everybody for each.
 */
export function licenseHoldersOf(users: Users): LicenseHolders {
  const known = kept.get(users)
  if (known) return known
  const holders = users.rows().filter(isConcerned)
  kept.set(users, holders)
  return holders
}

/** The table with somebody more in it, who holds nothing yet. */
export function withNewcomer(users: Users, user: User): Users {
  const after = users.with(user.id, user)
  if (!users.has(user.id) && !isConcerned(user)) kept.set(after, licenseHoldersOf(users))
  return after
}

function isConcerned({ licenses, stopped, interruptions }: User): boolean {
  return licenses.length > 0 || stopped.length > 0 || interruptions.at(-1)?.until === null
}
