import { z } from 'zod'
import { countryField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { nameField, parties } from '../../model/field-groups.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import { billingContactField } from '../../model/parties/billing-contact.ts'

export const requestPartnership = message(
  'RequestPartnership',
  'An indirect provider asks a reseller for a partnership, by a personal link in an e-mail that may be edited.',
  {
    partner: partnerField,
    reseller: partnerField,
    message: z.string().max(10_000).optional().meta({
      description: 'The e-mail, with {link} or the link itself in it; a draft when absent.',
    }),
  },
)

export const acceptPartnership = message(
  'AcceptPartnership',
  'The reseller’s global admin follows the link and authorizes the provider.',
  {
    partner: partnerField,
    provider: partnerField,
    authorized: z.boolean().default(false).meta({
      description:
        'True once it was ticked that the provider may order for the reseller’s customers and administer its work account.',
    }),
  },
)

export const removeProviderAdmin = message(
  'RemoveProviderAdmin',
  'Takes the provider’s admin access to the reseller’s work account away; the partnership stays.',
  { partner: partnerField, provider: partnerField },
)

export const endPartnership = message(
  'EndPartnership',
  'Microsoft’s support ends the partnership of a reseller and a provider.',
  { partner: partnerField, provider: partnerField },
)

export const createCustomer = message(
  'CreateCustomer',
  'Creates the tenant of a new customer: a direct bill partner for itself, a provider for the reseller that it names.',
  {
    partner: partnerField,
    customer: customerField.meta({ creates: true, description: 'The id of the new customer.' }),
    name: nameField,
    country: countryField,
    domain: z
      .string()
      .trim()
      .toLowerCase()
      .max(253)
      .regex(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/)
      .meta({ description: 'As in adatum.onmicrosoft.com.' }),
    reseller: partnerField.optional().meta({
      description: 'The indirect reseller whose customer it is; only a provider names one.',
    }),
    contact: billingContactField.optional().meta({
      description: 'To whom and where its bill goes, as far as it is known.',
    }),
  },
)

export const extendRelationship = message(
  'ExtendRelationship',
  'Extends the relationship with a direct customer to an indirect provider, which gets no admin privileges.',
  { ...parties, provider: partnerField },
)

export type RequestPartnership = z.output<typeof requestPartnership>
export type AcceptPartnership = z.output<typeof acceptPartnership>
export type RemoveProviderAdmin = z.output<typeof removeProviderAdmin>
export type EndPartnership = z.output<typeof endPartnership>
export type CreateCustomer = z.output<typeof createCustomer>
export type ExtendRelationship = z.output<typeof extendRelationship>
