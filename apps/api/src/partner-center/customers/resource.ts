import { z } from '@hono/zod-openapi'
import type { Customer, Partner } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { addressOf, addressSchema } from './contact.ts'
import { attributesOf, link, selfLinks } from '../wire/envelope.ts'

export const companyProfileSchema = z
  .object({
    tenantId: z.string(),
    domain: z.string(),
    companyName: z.string(),
    address: addressSchema.optional(),
    email: z.string().optional(),
    links: selfLinks.optional(),
    attributes: attributesOf('CustomerCompanyProfile'),
  })
  .openapi('CustomerCompanyProfile')

export const billingProfileSchema = z
  .object({
    id: z.string(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    email: z.string(),
    culture: z.string(),
    language: z.string(),
    companyName: z.string(),
    defaultAddress: addressSchema,
    links: selfLinks,
    attributes: attributesOf('CustomerBillingProfile').extend({ etag: z.string() }),
  })
  .openapi('CustomerBillingProfile')

export const customerSchema = z
  .object({
    id: z.string(),
    commerceId: z.string().optional(),
    companyProfile: companyProfileSchema,
    billingProfile: billingProfileSchema.optional(),
    relationshipToPartner: z.enum(['reseller', 'none']),
    allowDelegatedAccess: z.boolean().optional(),
    customDomains: z.array(z.string()).optional(),
    associatedPartnerId: z
      .string()
      .optional()
      .openapi({ description: 'MPN id of the indirect reseller; providers see it.' }),
    links: selfLinks,
    attributes: attributesOf('Customer'),
  })
  .openapi('Customer')

/** A customer as lists show it: no billing profile, and nothing about delegated access. */
export function customerItem(
  { identities }: Opened,
  row: {
    readonly customer: string
    readonly name: string
    readonly domain: string
    /** MPN id of the reseller through which a provider deals with it. */
    readonly reseller?: string | undefined
  },
): z.output<typeof customerSchema> {
  const id = identities.guid('customer', row.customer)
  return {
    id,
    companyProfile: {
      tenantId: id,
      domain: row.domain,
      companyName: row.name,
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: 'reseller',
    ...(row.reseller === undefined ? {} : { associatedPartnerId: row.reseller }),
    links: { self: link(`/customers/${id}`) },
    attributes: { objectType: 'Customer' },
  }
}

/** A customer as one sees it who asks for it by id. */
export function customerResource(
  opened: Opened,
  customer: Customer,
  partner: string,
): z.output<typeof customerSchema> {
  const id = opened.identities.guid('customer', customer.id)
  const relationship = byId(customer.relationships, partner)
  const [reseller] = resellersOf(opened, customer, partner)
  return {
    ...customerItem(opened, {
      customer: customer.id,
      name: customer.name,
      domain: customer.domain,
    }),
    commerceId: id,
    companyProfile: companyProfile(opened, customer),
    billingProfile: billingProfile(opened, customer),
    relationshipToPartner: relationship ? 'reseller' : 'none',
    allowDelegatedAccess: relationship?.delegatedAdmin ?? false,
    customDomains: [customer.domain],
    ...(reseller ? { associatedPartnerId: reseller.mpn } : {}),
  }
}

export function companyProfile({ identities }: Opened, customer: Customer) {
  const id = identities.guid('customer', customer.id)
  return {
    tenantId: id,
    domain: customer.domain,
    companyName: customer.name,
    address: addressOf(customer),
    email: emailOf(customer),
    links: { self: link(`/customers/${id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' as const },
  }
}

export function billingProfile({ identities }: Opened, customer: Customer) {
  const id = identities.guid('customer', customer.id)
  const { firstName, lastName, culture, language } = customer.contact ?? {}
  return {
    id,
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    email: emailOf(customer),
    culture: culture ?? `en-${customer.country}`,
    language: language ?? 'en',
    companyName: customer.name,
    defaultAddress: addressOf(customer),
    links: { self: link(`/customers/${id}/profiles/billing`) },
    attributes: { objectType: 'CustomerBillingProfile' as const, etag: '1' },
  }
}

function emailOf({ domain, contact }: Customer): string {
  return contact?.email ?? `billing@${domain}`
}

/** The indirect resellers through which a provider deals with a customer; none for other partners. */
export function resellersOf({ world }: Opened, customer: Customer, provider: string): Partner[] {
  return customer.relationships.rows().flatMap((relationship) => {
    const partner = world.partners.get(relationship.partner)
    const isOurs = partner?.providers.some((id) => id === provider) === true
    return partner && isOurs ? [partner] : []
  })
}
