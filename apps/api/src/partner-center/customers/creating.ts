import { z } from '@hono/zod-openapi'
import { act, callerOf } from '../wire/act.ts'
import { created } from '../wire/answer.ts'
import { badRequest } from '../wire/refused.ts'
import { route } from '../wire/route.ts'
import { idFor, readBack, resellerNamed } from './lookup.ts'
import { contactOf } from './contact.ts'
import { createdSchema, firstCredentials } from './first-credentials.ts'
import { customerResource } from './resource.ts'

const text = z.string().nullish()

const newCustomerSchema = z.object({
  companyProfile: z.object({ domain: z.string(), companyName: text }),
  billingProfile: z.object({
    companyName: text,
    email: text,
    culture: text,
    language: text,
    firstName: text,
    lastName: text,
    defaultAddress: z.object({
      country: z.string(),
      region: text,
      state: text,
      city: text,
      addressLine1: text,
      addressLine2: text,
      postalCode: text,
      firstName: text,
      lastName: text,
      phoneNumber: text,
    }),
  }),
  associatedPartnerId: text,
})

/** Creates the tenant of a customer, its partner's own or that of a reseller named by its MPN id. */
export const createCustomer = route({
  method: 'post',
  path: '/customers',
  summary: 'Creates the tenant of a new customer',
  description:
    'Body: `companyProfile.domain`, `billingProfile.companyName` and `billingProfile.defaultAddress.country`; a provider names its reseller in `associatedPartnerId`, by MPN id. `userCredentials` are those of the tenant’s first administrator, told this once.',
  gives: ['CreateCustomer'],
  body: newCustomerSchema,
  answer: created('The customer.', createdSchema),
  handle: async (c, { body }) => {
    const wish = await body()
    const { domain } = wish.companyProfile
    const name = wish.billingProfile.companyName || wish.companyProfile.companyName
    if (!name?.trim()) throw badRequest('billingProfile.companyName is missing.')
    const partner = callerOf(c).id
    const customer = idFor(c, domain)
    const country = wish.billingProfile.defaultAddress.country.toUpperCase()
    const parties = {
      partner,
      customer,
      ...resellerNamed(c, wish.associatedPartnerId ?? undefined),
    }
    const contact = contactOf(wish.billingProfile)
    await act(c, { type: 'CreateCustomer', ...parties, name, country, domain, contact })
    const written = await readBack(c, customer)
    return {
      ...customerResource(c.var.opened, written, partner),
      userCredentials: firstCredentials(c.var.opened, written),
    }
  },
})
