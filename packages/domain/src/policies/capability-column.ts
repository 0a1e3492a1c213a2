import type { Instant } from '../kernel/calendar.ts'
import { authorizationOf } from '../model/parties/authorization.ts'
import type { Customer } from '../model/parties/customer.ts'
import { enrolledAt } from '../model/parties/enrollment.ts'
import { isA, type Partner } from '../model/parties/partner.ts'
import type { ResellerRelationship } from '../model/parties/reseller-relationship.ts'
import type { Capability, Column } from './capability.ts'

/** As what a partner stands before a customer; before a new one where none is given. */
export function columnOf(
  partner: Partner,
  customer: Customer | null,
  capability: Capability,
): Column {
  if (isA('indirect-provider', partner)) return 'indirect-provider'
  if (!isA('direct-bill', partner)) return 'indirect-reseller'
  const isDual = isA('indirect-reseller', partner)
  // A customer that comes with a provider never becomes a direct customer by it.
  if (isDual && capability === 'invite-with-provider') return 'dual-indirect'
  if (isDual && customer !== null && isIndirect(partner, customer)) return 'dual-indirect'
  const { status } = authorizationOf(partner)
  if (status !== 'active') return status
  return isDual ? 'dual-direct' : 'direct'
}

/**
 * Whether a customer is an indirect one of a partner of both kinds: it came with a provider, or after the partner was
 * enrolled, when no direct customer comes any more.
 */
export function isIndirect(partner: Partner, { relationships }: Customer): boolean {
  const relationship = relationships.get(partner.id)
  const enrolled = enrolledAt(partner.enrollment)
  if (relationship === undefined || enrolled === null) return false
  return relationship.provider !== null || isYoung(relationship, enrolled)
}

/** Of a relationship with which the world began nobody said who was there besides. */
function isYoung({ origin, since }: ResellerRelationship, enrolled: Instant): boolean {
  return origin === 'founding' && since > enrolled
}
