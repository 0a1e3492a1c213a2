import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { act, bodyOf, callerOf, customerOf } from '../wire/act.ts'
import { userNeeded } from '../wire/authenticate.ts'
import {
  billingProfile,
  billingProfileSchema,
  companyProfile,
  companyProfileSchema,
  customerItem,
  customerResource,
  customerSchema,
  resellersOf,
} from './resource.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import { attributesOf, collection, collectionOf, seekPage, tokenOf } from '../wire/envelope.ts'
import { badRequest, faults } from '../wire/fault.ts'
import { partnerRelationship, partnerRelationshipSchema } from './partner-relationship.ts'
import { filterOf, matches, seekOf, type Filter } from '../wire/query.ts'

const tags = ['Partner Center: customers']
const params = z.object({ customer: z.string() })
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** Customers of the calling partner, in order of their names. */
export const customers = new OpenAPIHono<PartnerCenterEnv>()

customers.openapi(
  createRoute({
    method: 'get',
    path: '/customers',
    tags,
    summary: 'Customers, page by page',
    description:
      'Query: `size`, `filter` (JSON: CompanyName, Domain or IndirectReseller), `seekOperation=Next` with the token.',
    responses: ok('One page.', collectionOf(customerSchema)),
  }),
  async (c) => {
    const { opened, caller } = c.var
    const filter = filterOf(c, ['company_name', 'domain', 'indirect_reseller'])
    const seek = seekOf(c)
    const page = await filteredPage(c, { ...seek, partner: caller.partner }, filter)
    const items = page.items.map((row) => customerItem(opened, row))
    const continuation = tokenOf(seek.size, page.continuation)
    const path = '/customers'
    return c.json(seekPage(items, { self: `${path}?size=${seek.size}`, path, continuation }), 200)
  },
)

customers.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}',
    tags,
    summary: 'One customer',
    request: { params },
    responses: ok('The customer.', customerSchema),
  }),
  (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    return c.json(customerResource(c.var.opened, customer, c.var.caller.partner), 200)
  },
)

customers.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/profiles/company',
    tags,
    summary: 'The company profile',
    request: { params },
    responses: ok('The profile.', companyProfileSchema),
  }),
  (c) => c.json(companyProfile(c.var.opened, customerOf(c, c.req.param('customer'))), 200),
)

customers.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/profiles/billing',
    tags,
    summary: 'The billing profile',
    request: { params },
    responses: ok('The profile.', billingProfileSchema),
  }),
  (c) => c.json(billingProfile(c.var.opened, customerOf(c, c.req.param('customer'))), 200),
)

customers.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/relationships',
    tags,
    summary: 'The indirect resellers of a provider’s customer',
    middleware: [userNeeded] as const,
    request: { params },
    responses: ok('The resellers.', collectionOf(partnerRelationshipSchema)),
  }),
  (c) => {
    const { opened, caller } = c.var
    const resellers = resellersOf(opened, customerOf(c, c.req.param('customer')), caller.partner)
    const type = 'is_indirect_reseller_of'
    return c.json(collection(resellers.map((one) => partnerRelationship(opened, one, type))), 200)
  },
)

const patchSchema = z.object({
  relationshipToPartner: z.enum(['none', 'reseller']).optional(),
  allowDelegatedAccess: z.boolean().optional(),
})

customers.openapi(
  createRoute({
    method: 'patch',
    path: '/customers/{customer}',
    tags,
    summary: 'Ends the reseller relationship, or its delegated admin privileges',
    description: 'Body: `relationshipToPartner: "none"`, or `allowDelegatedAccess: false`.',
    middleware: [userNeeded] as const,
    request: { params },
    responses: ok(
      'What was changed.',
      z.object({
        relationshipToPartner: z.enum(['none', 'reseller']),
        allowDelegatedAccess: z.boolean().optional(),
        attributes: attributesOf('Customer'),
      }),
    ),
  }),
  async (c) => {
    const wish = await bodyOf(c, patchSchema)
    const partner = callerOf(c).id
    const customer = customerOf(c, c.req.param('customer')).id
    const attributes = { objectType: 'Customer' as const }
    if (wish.relationshipToPartner === 'none') {
      await act(c, { type: 'RemoveResellerRelationship', partner, customer })
      return c.json({ relationshipToPartner: 'none' as const, attributes }, 200)
    }
    if (wish.allowDelegatedAccess === false) {
      await act(c, { type: 'RemoveDelegatedAdmin', partner, customer })
      const relationshipToPartner = 'reseller' as const
      return c.json({ relationshipToPartner, allowDelegatedAccess: false, attributes }, 200)
    }
    throw badRequest('Only relationshipToPartner "none" or allowDelegatedAccess false can be set.')
  },
)

/** A page of what the filter lets through; a page may be short, but only the last one is empty. */
async function filteredPage(
  c: PartnerCenterContext,
  query: {
    readonly partner: string
    readonly size: number
    readonly continuation: string | undefined
  },
  filter: Filter | undefined,
) {
  const { workspace, identities } = c.var.opened
  const search = filter && filter.field !== 'indirect_reseller' ? { search: filter.value } : {}
  const reseller = identities.idOf('partner', filter?.value ?? '')
  let { continuation } = query
  for (;;) {
    const page = await c.var.deps.store.customers(workspace, { ...query, ...search, continuation })
    const items = page.items.filter((row) => {
      if (!filter) return true
      if (filter.field === 'indirect_reseller') {
        return reseller !== undefined && row.partners.includes(reseller)
      }
      return matches(filter, filter.field === 'domain' ? row.domain : row.name)
    })
    if (items.length > 0 || page.continuation === null) return { ...page, items }
    continuation = page.continuation
  }
}
