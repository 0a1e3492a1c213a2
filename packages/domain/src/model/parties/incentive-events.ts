import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { partnerField } from '../ids.ts'
import { incentiveProgrammes } from './incentives.ts'

export const incentiveInvitationAwaited = message(
  'IncentiveInvitationAwaited',
  'Microsoft is to invite a partner to the incentives of indirect resellers.',
  { partner: partnerField, inviteAt: instantField.meta({ description: 'When it does.' }) },
)

export const incentiveInvitationDelayed = message(
  'IncentiveInvitationDelayed',
  'The invitation to the incentives comes later than it was to.',
  { partner: partnerField, inviteAt: instantField },
)

export const incentiveInvitationSent = message(
  'IncentiveInvitationSent',
  'Microsoft invited a partner to the incentives, at the address of its MPN account of that moment.',
  { partner: partnerField, email: z.email(), sentAt: instantField },
)

export const incentivesEnrolled = message(
  'IncentivesEnrolled',
  'A partner takes part in one programme of incentives.',
  { partner: partnerField, programme: z.enum(incentiveProgrammes), enrolledAt: instantField },
)

/** Facts about Microsoft's incentives for a partner. */
export const incentiveEvents = [
  incentiveInvitationAwaited,
  incentiveInvitationDelayed,
  incentiveInvitationSent,
  incentivesEnrolled,
] as const

export type IncentiveEvent = z.output<(typeof incentiveEvents)[number]>
