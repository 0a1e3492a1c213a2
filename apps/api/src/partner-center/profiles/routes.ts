import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { domainOf } from '../../directory/tokens.ts'
import { byId, callerOf } from '../wire/act.ts'
import { userNeeded } from '../wire/authenticate.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import {
  attributesOf,
  collection,
  collectionOf,
  etagOf,
  link,
  selfLinks,
} from '../wire/envelope.ts'
import { FaultError, faults } from '../wire/fault.ts'
import {
  partnerRelationship,
  partnerRelationshipSchema,
} from '../customers/partner-relationship.ts'
import { queryValue } from '../wire/path.ts'

const tags = ['Partner Center: profiles']
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** Who the calling partner is, and which partners it works with. */
export const profiles = new OpenAPIHono<PartnerCenterEnv>()

profiles.openapi(
  createRoute({
    method: 'get',
    path: '/profiles/mpn',
    tags,
    summary: 'A Microsoft Partner Network profile',
    description: 'Query: `mpnId`; the caller’s own when absent.',
    middleware: [userNeeded] as const,
    responses: ok(
      'The profile.',
      z.object({
        partnerName: z.string(),
        mpnId: z.string(),
        profileType: z.literal('mpn_profile'),
        links: selfLinks,
        attributes: attributesOf('MpnProfile'),
      }),
    ),
  }),
  (c) => {
    const { name, mpn } = partnerByMpn(c) ?? callerOf(c)
    const profile = {
      partnerName: name,
      mpnId: mpn,
      profileType: 'mpn_profile' as const,
      links: { self: link(`/profiles/mpn?mpnId=${mpn}`) },
      attributes: { objectType: 'MpnProfile' as const },
    }
    return c.json(profile, 200)
  },
)

profiles.openapi(
  createRoute({
    method: 'get',
    path: '/profiles/organization',
    tags,
    summary: 'The organization profile',
    middleware: [userNeeded] as const,
    responses: ok(
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
  }),
  (c) => {
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
    return c.json(profile, 200)
  },
)

profiles.openapi(
  createRoute({
    method: 'get',
    path: '/relationships',
    tags,
    summary: 'Resellers of a provider, or providers of a reseller',
    middleware: [userNeeded] as const,
    responses: ok('The partners.', collectionOf(partnerRelationshipSchema)),
  }),
  (c) => {
    const { opened } = c.var
    const caller = callerOf(c)
    const isReseller = caller.kind === 'indirect-reseller'
    const type = isReseller ? 'is_indirect_reseller_of' : 'is_indirect_cloud_solution_provider_of'
    const partners = opened.world.partners.rows()
    const related = isReseller
      ? partners.filter(({ id }) => caller.providers.includes(id))
      : partners.filter(({ providers }) => providers.includes(caller.id))
    return c.json(collection(related.map((one) => partnerRelationship(opened, one, type))), 200)
  },
)

profiles.openapi(
  createRoute({
    method: 'get',
    path: '/compliance/csp/agreementstatus',
    tags,
    summary: 'Whether a partner signed the Microsoft Partner Agreement',
    description: 'Query: `mpnId` or `tenantId`.',
    middleware: [userNeeded] as const,
    responses: ok('The answer.', z.object({ isAgreementSigned: z.boolean() })),
  }),
  (c) => {
    const { partnerAgreementSignedAt } = partnerByMpn(c) ?? partnerByTenant(c) ?? callerOf(c)
    return c.json({ isAgreementSigned: partnerAgreementSignedAt !== null }, 200)
  },
)

/** @throws FaultError 404 with code 800015 when an MPN id is given that nobody has */
function partnerByMpn(c: PartnerCenterContext) {
  const mpn = queryValue(c.req.url, 'mpnId')
  if (!mpn) return undefined
  const partner = c.var.opened.world.partners.rows().find((one) => one.mpn === mpn)
  if (partner) return partner
  throw new FaultError(404, '800015', `No partner has the MPN id ${mpn}.`)
}

function partnerByTenant(c: PartnerCenterContext) {
  const tenant = queryValue(c.req.url, 'tenantId')
  if (!tenant) return undefined
  const id = c.var.opened.identities.idOf('partner', tenant)
  const partner = id === undefined ? undefined : byId(c.var.opened.world.partners, id)
  if (partner) return partner
  throw new FaultError(404, '60003', `There is no tenant ${tenant}.`)
}
