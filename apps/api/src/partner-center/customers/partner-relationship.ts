import { z } from '@hono/zod-openapi'
import type { Partner } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { attributesOf } from '../wire/envelope.ts'

const relationshipTypes = [
  'is_indirect_reseller_of',
  'is_indirect_cloud_solution_provider_of',
] as const

export const partnerRelationshipSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    relationshipType: z.enum(relationshipTypes),
    mpnId: z.string(),
    location: z.string(),
    state: z.literal('Active'),
    attributes: attributesOf('PartnerRelationship'),
  })
  .openapi('PartnerRelationship')

export function partnerRelationship(
  { identities }: Opened,
  partner: Partner,
  relationshipType: (typeof relationshipTypes)[number],
): z.output<typeof partnerRelationshipSchema> {
  return {
    id: identities.guid('partner', partner.id),
    name: partner.name,
    relationshipType,
    mpnId: partner.mpn,
    location: partner.country,
    state: 'Active',
    attributes: { objectType: 'PartnerRelationship' },
  }
}
