import { z } from '@hono/zod-openapi'
import { invitationRefusal, type Partner } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { byId, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { faultOf } from '../wire/error-codes.ts'
import { FaultError } from '../wire/fault.ts'
import { queryValue } from '../wire/path.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

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

/** @throws FaultError 404 with code 800015 for nobody, 400 with code 800016 for somebody else's partner */
function partnerBeside(c: PartnerCenterContext): Partner | undefined {
  const caller = callerOf(c)
  const reseller = queryValue(c.req.url, 'indirectResellerId')
  const text = reseller || queryValue(c.req.url, 'indirectCloudSolutionProviderId')
  if (!text) return undefined
  const { identities, world } = c.var.opened
  const named =
    byId(world.partners, identities.idOf('partner', text) ?? '') ??
    world.partners.rows().find(({ mpn }) => mpn === text)
  if (!named) {
    const near = nearest(
      text,
      world.partners.rows().map(({ id }) => id),
    )
    const data = near === undefined ? [] : [near]
    throw new FaultError(404, '800015', `There is no partner ${text}.`, data)
  }
  const [of, provider] = reseller ? [named, caller] : [caller, named]
  const refusal = invitationRefusal(of, provider)
  if (refusal === null) return named
  throw faultOf(refusal, c.var.deps.staleVersionStatus)
}
