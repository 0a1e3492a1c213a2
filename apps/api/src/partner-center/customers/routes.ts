import { z } from '@hono/zod-openapi'
import { act, callerOf, customerOf } from '../wire/act.ts'
import { createCustomer } from './creating.ts'
import { resellerIn } from './lookup.ts'
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
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf, collection, collectionOf, seekPage, tokenOf } from '../wire/envelope.ts'
import { badRequest } from '../wire/refused.ts'
import { partnerRelationship, partnerRelationshipSchema } from './partner-relationship.ts'
import { filterOf, matches, seekOf, type Filter } from '../wire/query.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const patchSchema = z.object({
  relationshipToPartner: z.enum(['none', 'reseller']).optional(),
  allowDelegatedAccess: z.boolean().optional(),
})

/** Customers of the calling partner, in order of their names. */
export const customers = resource('customers', [
  route({
    method: 'get',
    path: '/customers',
    summary: 'Customers, page by page',
    description:
      'Query: `size`, `filter` (JSON: CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider), `seekOperation=Next` with the token.',
    answer: ok('One page.', collectionOf(customerSchema)),
    handle: async (c) => {
      const { opened, caller } = c.var
      const filter = filterOf(c, ['company_name', 'domain', ...byPartner])
      const seek = seekOf(c)
      const page = await filteredPage(c, { ...seek, partner: caller.partner }, filter)
      const items = page.items.map((row) =>
        customerItem(opened, { ...row, reseller: resellerIn(opened, row, caller.partner) }),
      )
      const continuation = tokenOf(seek.size, page.continuation)
      const path = '/customers'
      return seekPage(items, { self: `${path}?size=${seek.size}`, path, continuation })
    },
  }),

  createCustomer,

  route({
    method: 'get',
    path: '/customers/{customer}',
    summary: 'One customer',
    answer: ok('The customer.', customerSchema),
    handle: (c, { params }) => {
      const customer = customerOf(c, params.customer)
      return customerResource(c.var.opened, customer, c.var.caller.partner)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/profiles/company',
    summary: 'The company profile',
    answer: ok('The profile.', companyProfileSchema),
    handle: (c, { params }) => companyProfile(c.var.opened, customerOf(c, params.customer)),
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/profiles/billing',
    summary: 'The billing profile',
    answer: ok('The profile.', billingProfileSchema),
    handle: (c, { params }) => billingProfile(c.var.opened, customerOf(c, params.customer)),
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/relationships',
    needs: ['commerce', 'user'],
    summary: 'The indirect resellers of a provider’s customer',
    answer: ok('The resellers.', collectionOf(partnerRelationshipSchema)),
    handle: (c, { params }) => {
      const { opened, caller } = c.var
      const resellers = resellersOf(opened, customerOf(c, params.customer), caller.partner)
      const type = 'is_indirect_reseller_of'
      return collection(resellers.map((one) => partnerRelationship(opened, one, type)))
    },
  }),

  route({
    method: 'patch',
    path: '/customers/{customer}',
    needs: ['user'],
    summary: 'Ends the reseller relationship, or its delegated admin privileges',
    description: 'Body: `relationshipToPartner: "none"`, or `allowDelegatedAccess: false`.',
    gives: ['RemoveResellerRelationship', 'RemoveDelegatedAdmin'],
    body: patchSchema,
    answer: ok(
      'What was changed.',
      z.object({
        relationshipToPartner: z.enum(['none', 'reseller']),
        allowDelegatedAccess: z.boolean().optional(),
        attributes: attributesOf('Customer'),
      }),
    ),
    handle: async (c, { params, body }) => {
      const wish = await body()
      const partner = callerOf(c).id
      const customer = customerOf(c, params.customer).id
      const attributes = { objectType: 'Customer' as const }
      if (wish.relationshipToPartner === 'none') {
        await act(c, { type: 'RemoveResellerRelationship', partner, customer })
        return { relationshipToPartner: 'none' as const, attributes }
      }
      if (wish.allowDelegatedAccess === false) {
        await act(c, { type: 'RemoveDelegatedAdmin', partner, customer })
        const relationshipToPartner = 'reseller' as const
        return { relationshipToPartner, allowDelegatedAccess: false, attributes }
      }
      throw badRequest(
        'Only relationshipToPartner "none" or allowDelegatedAccess false can be set.',
      )
    },
  }),
])

/** Fields that name another partner of the customers. */
const byPartner: readonly string[] = ['indirect_reseller', 'indirect_cloud_solution_provider']

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
  const isByPartner = filter !== undefined && byPartner.includes(filter.field)
  const search = filter && !isByPartner ? { search: filter.value } : {}
  const other = identities.idOf('partner', filter?.value ?? '')
  let { continuation } = query
  for (;;) {
    const page = await c.var.deps.store.customers(workspace, { ...query, ...search, continuation })
    const items = page.items.filter((row) => {
      if (!filter) return true
      if (isByPartner) return other !== undefined && row.partners.includes(other)
      return matches(filter, filter.field === 'domain' ? row.domain : row.name)
    })
    if (items.length > 0 || page.continuation === null) return { ...page, items }
    continuation = page.continuation
  }
}
