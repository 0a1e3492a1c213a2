import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { mpnField } from '../field-groups.ts'
import { partnerField } from '../ids.ts'
import { profileParts } from './profile.ts'

const emailField = z.email().nullable()

export const partnerProfileKnown = message(
  'PartnerProfileKnown',
  'Microsoft has these details of a partner.',
  { partner: partnerField, outdated: z.array(z.enum(profileParts)), email: emailField },
)

export const partnerProfileUpdated = message(
  'PartnerProfileUpdated',
  'A partner brought its profile and its MPN id up to date.',
  { partner: partnerField, mpn: mpnField, email: emailField, updatedAt: instantField },
)

/** Facts about what Microsoft has of a partner's company. */
export const profileEvents = [partnerProfileKnown, partnerProfileUpdated] as const

export type ProfileEvent = z.output<(typeof profileEvents)[number]>
