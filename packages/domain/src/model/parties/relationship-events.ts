import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { parties } from '../field-groups.ts'
import { invitationField, partnerField } from '../ids.ts'

export const resellerRelationshipRequested = message(
  'ResellerRelationshipRequested',
  'A partner asked a customer for a reseller relationship.',
  {
    ...parties,
    invitation: invitationField,
    provider: partnerField.nullable(),
    delegatedAdmin: z.boolean(),
    link: z.string(),
    message: z.string(),
  },
)

export const resellerRelationshipAccepted = message(
  'ResellerRelationshipAccepted',
  'The partner is a reseller of record of the customer and may provision for it.',
  {
    ...parties,
    invitation: invitationField.nullable(),
    delegatedAdmin: z.boolean(),
    since: instantField,
  },
)

export const resellerRelationshipCreated = message(
  'ResellerRelationshipCreated',
  'A partner is a reseller of record of a customer whose tenant it created, or was named for by its provider.',
  {
    ...parties,
    provider: partnerField.nullable(),
    delegatedAdmin: z.boolean(),
    since: instantField,
  },
)

export const resellerRelationshipExtended = message(
  'ResellerRelationshipExtended',
  'An indirect provider is a reseller of record of its reseller’s direct customer, and knows whom to bill.',
  { ...parties, reseller: partnerField, since: instantField },
)

export const delegatedAdminRemoved = message(
  'DelegatedAdminRemoved',
  'The partner has no delegated admin privileges any more.',
  parties,
)

export const resellerRelationshipRemoved = message(
  'ResellerRelationshipRemoved',
  'The reseller relationship ended.',
  parties,
)

/** Facts about reseller relationships, and invitations to one. */
export const relationshipEvents = [
  resellerRelationshipRequested,
  resellerRelationshipAccepted,
  resellerRelationshipCreated,
  resellerRelationshipExtended,
  delegatedAdminRemoved,
  resellerRelationshipRemoved,
] as const

export type RelationshipEvent = z.output<(typeof relationshipEvents)[number]>
