import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from './customer.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { RelationshipEvent } from './relationship-events.ts'
import type { ResellerRelationship } from './reseller-relationship.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveRelationship(world: World, event: RelationshipEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: RelationshipEvent, at: Instant): Customer {
  const { partner } = event
  switch (event.type) {
    case 'ResellerRelationshipRequested': {
      const { invitation: id, provider, delegatedAdmin, link, message } = event
      const sent = { id, partner, provider, delegatedAdmin, link, message }
      const invitation = { ...sent, requestedAt: at, acceptedAt: null }
      return { ...customer, invitations: customer.invitations.with(id, invitation) }
    }
    case 'ResellerRelationshipAccepted': {
      const { delegatedAdmin, since, invitation } = event
      const relationship = { partner, since, delegatedAdmin, ...cameBy(customer, event) }
      const answered = (sent: { acceptedAt: Instant | null }) => sent.acceptedAt ?? at
      return {
        ...customer,
        relationships: customer.relationships.with(partner, relationship),
        invitations:
          invitation === null
            ? customer.invitations
            : withRow(customer.invitations, invitation, (sent) => ({
                ...sent,
                acceptedAt: answered(sent),
              })),
      }
    }
    case 'ResellerRelationshipCreated': {
      const { delegatedAdmin, since, provider } = event
      return related(customer, { partner, since, delegatedAdmin, provider, origin: 'creation' })
    }
    case 'ResellerRelationshipExtended': {
      const came = { provider: null, origin: 'extension' } as const
      return related(customer, { partner, since: event.since, delegatedAdmin: false, ...came })
    }
    case 'DelegatedAdminRemoved':
      return {
        ...customer,
        relationships: withRow(customer.relationships, partner, (relationship) => ({
          ...relationship,
          delegatedAdmin: false,
        })),
      }
    case 'ResellerRelationshipRemoved':
      return { ...customer, relationships: customer.relationships.without(partner) }
    default:
      return assertNever(event)
  }
}

function related(customer: Customer, relationship: ResellerRelationship): Customer {
  return {
    ...customer,
    relationships: customer.relationships.with(relationship.partner, relationship),
  }
}

/** Who was a customer before stays as it came, whoever is invited with the next link. */
function cameBy({ relationships, invitations }: Customer, { partner, invitation }: Accepted): Came {
  const before = relationships.get(partner)
  if (before) return { provider: before.provider, origin: before.origin }
  if (invitation === null) return { provider: null, origin: 'founding' }
  const sent = invitations.get(invitation)
  return { provider: sent?.partner === partner ? sent.provider : null, origin: 'invitation' }
}

type Came = Pick<ResellerRelationship, 'provider' | 'origin'>
type Accepted = Extract<RelationshipEvent, { readonly type: 'ResellerRelationshipAccepted' }>
