import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { parties } from '../../model/field-groups.ts'
import { customerField, invitationField, partnerField } from '../../model/ids.ts'

export const requestResellerRelationship = message(
  'RequestResellerRelationship',
  'Asks the customer for a reseller relationship, by a personal link in an e-mail that may be edited.',
  {
    ...parties,
    provider: partnerField
      .optional()
      .meta({ description: 'The indirect provider that the same link invites.' }),
    delegatedAdmin: z.boolean().optional().meta({
      description:
        'Whether the partner asks for delegated admin privileges; true for a reseller with its provider, else false.',
    }),
    message: z.string().max(10_000).optional().meta({
      description: 'The e-mail, with {link} or the link itself in it; a draft when absent.',
    }),
  },
)

export const acceptResellerRelationship = message(
  'AcceptResellerRelationship',
  'The customer’s global admin follows the link and accepts.',
  { customer: customerField, invitation: invitationField },
)

export const removeDelegatedAdmin = message(
  'RemoveDelegatedAdmin',
  'Takes the partner’s delegated admin privileges away, by the partner or by the customer’s global admin; relationship and Azure roles stay.',
  parties,
)

export const removeResellerRelationship = message(
  'RemoveResellerRelationship',
  'Ends the reseller relationship, by either side, once nothing bought through it is active.',
  parties,
)

export type RequestResellerRelationship = z.output<typeof requestResellerRelationship>
export type AcceptResellerRelationship = z.output<typeof acceptResellerRelationship>
export type RemoveResellerRelationship = z.output<typeof removeResellerRelationship>
