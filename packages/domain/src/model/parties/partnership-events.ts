import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { partnerField } from '../ids.ts'

const both = { partner: partnerField, provider: partnerField }

export const partnershipRequested = message(
  'PartnershipRequested',
  'An indirect provider asked a reseller for a partnership.',
  { ...both, link: z.string(), message: z.string() },
)

export const partnershipAccepted = message(
  'PartnershipAccepted',
  'The reseller works with the provider, which may order for its customers and administers its work account.',
  { ...both, acceptedAt: instantField },
)

export const providerAdminRemoved = message(
  'ProviderAdminRemoved',
  'The provider no longer administers the work account of the reseller.',
  both,
)

export const partnershipEnded = message(
  'PartnershipEnded',
  'The reseller no longer works with the provider.',
  both,
)

/** Facts about a reseller and its indirect providers, in the file of the reseller. */
export const partnershipEvents = [
  partnershipRequested,
  partnershipAccepted,
  providerAdminRemoved,
  partnershipEnded,
] as const

export type PartnershipEvent = z.output<(typeof partnershipEvents)[number]>
