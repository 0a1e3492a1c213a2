import { z } from 'zod'
import { countryField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import { partnerKinds } from '../../model/partner.ts'
import { settingsSchema } from '../../model/settings.ts'

export const workspaceStarted = message('WorkspaceStarted', 'A rehearsal begins.', {
  clock: instantField,
  seed: z.int(),
  settings: settingsSchema,
})

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

export const foundingCommands = [] as const
export const foundingEvents = [workspaceStarted, partnerRegistered, customerRegistered] as const

export type FoundingEvent = z.output<(typeof foundingEvents)[number]>
