import type { PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { isA, type Partner } from '../model/parties/partner.ts'
import type { World } from '../model/world.ts'
import { isIndirect } from './capability-column.ts'

/** Direct, through a provider, or direct and extended to one. */
export const dealings = ['direct', 'indirect', 'extended'] as const

/** How a partner deals with a customer that it has a relationship with (IND-09). */
export interface Dealing {
  readonly kind: (typeof dealings)[number]
  /** The providers beside a reseller, or the resellers of a provider; in order of their ids. */
  readonly with: readonly PartnerId[]
}

export function dealingOf(
  partners: World['partners'],
  partner: Partner,
  customer: Customer,
): Dealing {
  const related = customer.relationships.entries().map(([id]) => id)
  if (isA('indirect-provider', partner)) {
    const own = related.filter((id) => partners.get(id)?.providers.includes(partner.id))
    return { kind: 'indirect', with: own }
  }
  const providers = related.filter((id) => partner.providers.includes(id))
  if (!isA('direct-bill', partner) || isIndirect(partner, customer)) {
    return { kind: 'indirect', with: providers }
  }
  return { kind: providers.length > 0 ? 'extended' : 'direct', with: providers }
}
