import { z } from 'zod'
import { countryField, dateField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../ids.ts'
import { providerProfileFields } from '../field-groups.ts'
import { billingContactField } from './billing-contact.ts'
import { partnerKinds } from './partner.ts'

export const partnerRegistered = message('PartnerRegistered', 'A partner exists.', {
  partner: partnerField,
  name: z.string(),
  kind: z.enum(partnerKinds),
  country: countryField,
  mpn: z.string(),
  providers: z.array(partnerField),
  partnerAgreementSignedAt: instantField.nullable(),
  anniversaryDay: z.int().min(1).max(31),
})

export const customerRegistered = message('CustomerRegistered', 'A customer tenant exists.', {
  customer: customerField,
  name: z.string(),
  country: countryField,
  domain: z.string(),
  sharedServices: z.boolean(),
  contact: billingContactField.nullable().default(null),
  registeredAt: instantField,
})

export const providerProfileTold = message(
  'ProviderProfileTold',
  'What an indirect provider has for its resellers, as of a day.',
  {
    partner: partnerField,
    training: providerProfileFields.training.nullable(),
    marketing: providerProfileFields.marketing.nullable(),
    creditDays: providerProfileFields.creditDays.nullable(),
    support: providerProfileFields.support.nullable(),
    toldOn: dateField,
  },
)

/** Partners and customer tenants as they are made known. */
export const partyEvents = [partnerRegistered, customerRegistered, providerProfileTold] as const

export type PartyEvent = z.output<(typeof partyEvents)[number]>
