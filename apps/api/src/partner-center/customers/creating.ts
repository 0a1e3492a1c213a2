import { z } from '@hono/zod-openapi'
import { act, callerOf } from '../wire/act.ts'
import { created } from '../wire/answer.ts'
import { badRequest } from '../wire/refused.ts'
import { route } from '../wire/route.ts'
import { idFor, readBack, resellerNamed } from './lookup.ts'
import { customerResource, customerSchema } from './resource.ts'

/** What of a new customer is kept; the rest of an address is taken and not kept. */
const newCustomerSchema = z.object({
  companyProfile: z.object({ domain: z.string(), companyName: z.string().optional() }),
  billingProfile: z.object({
    companyName: z.string().optional(),
    email: z.string().optional(),
    culture: z.string().optional(),
    language: z.string().optional(),
    defaultAddress: z.object({ country: z.string() }),
  }),
  associatedPartnerId: z.string().optional(),
})

/** Creates the tenant of a customer, its partner's own or that of a reseller named by its MPN id. */
export const createCustomer = route({
  method: 'post',
  path: '/customers',
  summary: 'Creates the tenant of a new customer',
  description:
    'Body: `companyProfile.domain`, `billingProfile.companyName` and `billingProfile.defaultAddress.country`; a provider names its reseller in `associatedPartnerId`, by MPN id. No first user is made, so there are no `userCredentials`.',
  gives: ['CreateCustomer'],
  body: newCustomerSchema,
  answer: created('The customer.', customerSchema),
  handle: async (c, { body }) => {
    const wish = await body()
    const { domain } = wish.companyProfile
    const name = wish.billingProfile.companyName || wish.companyProfile.companyName
    if (!name?.trim()) throw badRequest('billingProfile.companyName is missing.')
    const partner = callerOf(c).id
    const customer = idFor(c, domain)
    const country = wish.billingProfile.defaultAddress.country.toUpperCase()
    const parties = { partner, customer, ...resellerNamed(c, wish.associatedPartnerId) }
    await act(c, { type: 'CreateCustomer', ...parties, name, country, domain })
    return customerResource(c.var.opened, await readBack(c, customer), partner)
  },
})
