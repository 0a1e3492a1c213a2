import { z } from '@hono/zod-openapi'
import { callerOf } from '../wire/act.ts'
import { attributesOf } from '../wire/envelope.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { partnerBeside } from './lookup.ts'

/** The address that a partner sends to a customer; which customer accepts, it does not say. */
export const relationshipRequests = resource('customers', [
  route({
    method: 'get',
    path: '/customers/relationshiprequests',
    needs: ['user'],
    summary: 'The address at which a customer accepts a reseller relationship',
    description:
      'Query: `indirectResellerId` of a provider, or `indirectCloudSolutionProviderId` of a reseller, invites both with one link.',
    answer: ok(
      'The address.',
      z.object({
        url: z.string(),
        attributes: attributesOf('CustomerRelationshipRequest'),
      }),
    ),
    handle: (c) => {
      const { identities } = c.var.opened
      const own = identities.guid('partner', callerOf(c).id)
      const other = partnerBeside(c)
      const beside = other ? `?with=${identities.guid('partner', other.id)}` : ''
      const url = `https://partner-center.example/relationship-requests/${own}${beside}`
      return { url, attributes: { objectType: 'CustomerRelationshipRequest' as const } }
    },
  }),
])
