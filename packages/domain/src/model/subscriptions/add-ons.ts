import type { Customer } from '../parties/customer.ts'
import type { SubscriptionId } from '../ids.ts'
import { parentOf } from './commerce-subscription.ts'

/** The add-ons of a base that are not deleted, and theirs in turn, in order of their ids. */
export function addOnsOf({ subscriptions }: Customer, base: SubscriptionId): SubscriptionId[] {
  const all = subscriptions.rows().filter(({ status }) => status !== 'deleted')
  const found = new Set<SubscriptionId>()
  const bases = [base]
  for (let next = bases.pop(); next !== undefined; next = bases.pop()) {
    for (const one of all) {
      const { id } = one
      if (parentOf(one) !== next || id === base || found.has(id)) continue
      found.add(id)
      bases.push(id)
    }
  }
  return [...found].sort()
}
