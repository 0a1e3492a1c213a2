import type { Instant } from '../../kernel/calendar.ts'
import type { InvitationId, PartnerId } from '../ids.ts'

/** How a relationship came to be: told when the world began, asked for, with a tenant, or extended to a provider. */
export type RelationshipOrigin = 'founding' | 'invitation' | 'creation' | 'extension'

/** A partner's standing with one customer; the customer may have several at once. */
export interface ResellerRelationship {
  readonly partner: PartnerId
  readonly since: Instant
  readonly delegatedAdmin: boolean
  /** The indirect provider with which the customer came to this reseller; null for who came without one. */
  readonly provider: PartnerId | null
  readonly origin: RelationshipOrigin
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
