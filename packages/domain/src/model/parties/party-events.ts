import { z } from 'zod'
import { countryField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../ids.ts'
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
  registeredAt: instantField,
})

/** Partners and customer tenants as they are made known. */
export const partyEvents = [partnerRegistered, customerRegistered] as const

export type PartyEvent = z.output<(typeof partyEvents)[number]>
