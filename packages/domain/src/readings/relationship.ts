import { broken, type Refusal } from '../kernel/decision.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { resellerRelationshipMissing } from '../policies/standing.ts'

/** Why a partner cannot look at a customer; null when it can. */
export function relationshipRefusal(customer: Customer, partner: PartnerId): Refusal | null {
  const facts = { relationshipIsActive: customer.relationships.has(partner) }
  return resellerRelationshipMissing.holds(facts)
    ? null
    : broken(resellerRelationshipMissing, facts)
}
