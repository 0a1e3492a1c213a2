import type { Customer } from '../../model/parties/customer.ts'
import type { Due, DueBasis, DueItem } from '../../workflow.ts'

type Parts<Key extends keyof Customer> = Pick<Customer, Key | 'id'>

/**
 * Asks again only when one of the parts it looks at is another: most events change little of a customer's file.
 * It is given no other part, so it cannot look at one that is not named.
 */
export function rememberedDue<Lead extends TableKey, Key extends keyof Customer>(
  [lead, ...others]: readonly [Lead, ...Key[]],
  due: (customer: Parts<Lead | Key>, basis: DueBasis) => readonly DueItem[],
): Due {
  const known = new WeakMap<object, Known>()
  return (customer, { settings, partners, startedAt }) => {
    const before = known.get(customer[lead])
    const now = [customer.id, settings, partners, startedAt, ...others.map((key) => customer[key])]
    if (before && before.seen.every((one, index) => one === now[index])) return before.items
    const items = due(customer, { settings, partners, startedAt })
    known.set(customer[lead], { seen: now, items })
    return items
  }
}

interface Known {
  readonly seen: readonly unknown[]
  readonly items: readonly DueItem[]
}

type TableKey = {
  [Key in keyof Customer]: Customer[Key] extends { readonly size: number } ? Key : never
}[keyof Customer]
