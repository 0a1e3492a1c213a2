import type { Instant } from '../../kernel/calendar.ts'
import type { InvitationId, PartnerId } from '../ids.ts'

/** A partner's standing with one customer; the customer may have several at once. */
export interface ResellerRelationship {
  readonly partner: PartnerId
  readonly since: Instant
  readonly delegatedAdmin: boolean
}

/** A request that waits for the customer's global admin, or that one has answered. */
export interface Invitation {
  readonly id: InvitationId
  readonly partner: PartnerId
  /** The indirect provider invited with the reseller by the same link; null for one partner alone. */
  readonly provider: PartnerId | null
  readonly delegatedAdmin: boolean
  readonly link: string
  readonly message: string
  readonly requestedAt: Instant
  /** Null until the customer accepts. */
  readonly acceptedAt: Instant | null
}

/** The personal link of an invitation. The host is reserved for examples and never resolves. */
export function invitationLink(id: InvitationId): string {
  return `https://partner-center.example/invitations/${id}`
}
