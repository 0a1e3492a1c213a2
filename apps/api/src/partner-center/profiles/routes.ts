import { z } from '@hono/zod-openapi'
import { domainOf } from '../../directory/tokens.ts'
import { callerOf } from '../wire/act.ts'
import { attributesOf, etagOf, link, selfLinks } from '../wire/envelope.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { partnerByMpn, partnerByTenant } from './lookup.ts'

/** Who the calling partner is. */
export const profiles = resource('profiles', [
  route({
    method: 'get',
    path: '/profiles/mpn',
    needs: ['user'],
    summary: 'A Microsoft Partner Network profile',
    description: 'Query: `mpnId`; the caller’s own when absent.',
    answer: ok(
      'The profile.',
      z.object({
        partnerName: z.string(),
        mpnId: z.string(),
        profileType: z.literal('mpn_profile'),
        links: selfLinks,
        attributes: attributesOf('MpnProfile'),
      }),
    ),
    handle: (c) => {
      const { name, mpn } = partnerByMpn(c) ?? callerOf(c)
      const profile = {
        partnerName: name,
        mpnId: mpn,
        profileType: 'mpn_profile' as const,
        links: { self: link(`/profiles/mpn?mpnId=${mpn}`) },
        attributes: { objectType: 'MpnProfile' as const },
      }
      return profile
    },
  }),

  route({
    method: 'get',
    path: '/profiles/organization',
    needs: ['user'],
    summary: 'The organization profile',
    answer: ok(
      'The profile.',
      z.object({
        id: z.string(),
        companyName: z.string(),
        defaultAddress: z.object({ country: z.string() }),
        tenantId: z.string(),
        domain: z.string(),
        email: z.string(),
        language: z.string(),
        culture: z.string(),
        profileType: z.literal('organization_profile'),
        links: selfLinks,
        attributes: attributesOf('OrganizationProfile').extend({ etag: z.string() }),
      }),
    ),
    handle: (c) => {
      const { id, name, country } = callerOf(c)
      const guid = c.var.opened.identities.guid('partner', id)
      const profile = {
        id: guid,
        companyName: name,
        defaultAddress: { country },
        tenantId: guid,
        domain: domainOf(id),
        email: `contact@${domainOf(id)}`,
        language: 'en',
        culture: `en-${country}`,
        profileType: 'organization_profile' as const,
        links: { self: link('/profiles/organization') },
        attributes: {
          etag: etagOf(c.var.opened.workspace, id, 1),
          objectType: 'OrganizationProfile' as const,
        },
      }
      return profile
    },
  }),

  route({
    method: 'get',
    path: '/compliance/csp/agreementstatus',
    needs: ['user'],
    summary: 'Whether a partner signed the Microsoft Partner Agreement',
    description: 'Query: `mpnId` or `tenantId`.',
    answer: ok('The answer.', z.object({ isAgreementSigned: z.boolean() })),
    handle: (c) => {
      const { partnerAgreementSignedAt } = partnerByMpn(c) ?? partnerByTenant(c) ?? callerOf(c)
      return { isAgreementSigned: partnerAgreementSignedAt !== null }
    },
  }),
])
