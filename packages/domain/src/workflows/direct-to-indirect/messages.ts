import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import {
  finalityField,
  mishapField,
  mpnField,
  person,
  phoneField,
  qualificationFields,
} from '../../model/field-groups.ts'
import { partnerField } from '../../model/ids.ts'
import { incentiveProgrammes } from '../../model/parties/incentives.ts'

export const identifyForOffboarding = message(
  'IdentifyForOffboarding',
  'Microsoft picks a direct bill partner that has to leave direct billing.',
  { partner: partnerField },
)

export const sendIncentiveInvitation = message(
  'SendIncentiveInvitation',
  'Microsoft invites a partner to the incentives of indirect resellers; sent by the clock alone.',
  { partner: partnerField, mishap: mishapField.optional() },
)

export const enrollInIncentives = message(
  'EnrollInIncentives',
  'Takes part in one programme of incentives; the other stays as it is.',
  { partner: partnerField, programme: z.enum(incentiveProgrammes) },
)

export const updatePartnerProfile = message(
  'UpdatePartnerProfile',
  'Brings the partner’s profile and MPN id up to date; what is left out is confirmed as it is.',
  {
    partner: partnerField,
    mpn: mpnField.optional(),
    email: z.email().optional().meta({
      description: 'Of the MPN account that the tenant is tied to from now on.',
    }),
  },
)

export const enrollAsIndirectReseller = message(
  'EnrollAsIndirectReseller',
  'Asks Microsoft to make the direct bill partner an indirect reseller too, with its own tenant.',
  { partner: partnerField, ...person, phone: phoneField.optional() },
)

export const answerEnrollment = message(
  'AnswerEnrollment',
  'Microsoft answers an enrolment; sent by the clock alone.',
  {
    partner: partnerField,
    mishap: mishapField.optional(),
  },
)

export const acceptResellerAgreement = message(
  'AcceptResellerAgreement',
  'Accepts the agreement of indirect resellers; the partner is of both kinds from then on.',
  {
    partner: partnerField,
    finalityAccepted: finalityField,
  },
)

const leavingConfirmed = z.boolean().default(false).meta({
  description: 'True once the warning was confirmed that this tenant never bills directly again.',
})

export const countQualifications = message(
  'CountQualifications',
  'Microsoft counts what a partner has of what is asked of it: revenue, designation, security, support, assessment.',
  { partner: partnerField, ...qualificationFields },
)

export const measureDirectBilling = message(
  'MeasureDirectBilling',
  'Microsoft measures a direct bill partner on its anniversary; sent by the clock alone.',
  { partner: partnerField },
)

export const narrowDirectBilling = message(
  'NarrowDirectBilling',
  'Direct billing of a partner is suspended, and then revoked, when its time is up; sent by the clock alone.',
  { partner: partnerField, to: z.enum(['suspended', 'revoked']) },
)

export const requestRestriction = message(
  'RequestRestriction',
  'Asks Microsoft’s support to restrict direct billing, so that the tenant can enrol as indirect reseller.',
  { partner: partnerField, leavingConfirmed },
)

export const giveNotice = message(
  'GiveNotice',
  'Tells Microsoft that the partner leaves direct billing of its own will, in thirty days.',
  { partner: partnerField, leavingConfirmed },
)

export type IdentifyForOffboarding = z.output<typeof identifyForOffboarding>
export type SendIncentiveInvitation = z.output<typeof sendIncentiveInvitation>
export type EnrollInIncentives = z.output<typeof enrollInIncentives>
export type EnrollAsIndirectReseller = z.output<typeof enrollAsIndirectReseller>
export type AnswerEnrollment = z.output<typeof answerEnrollment>
export type AcceptResellerAgreement = z.output<typeof acceptResellerAgreement>
export type MeasureDirectBilling = z.output<typeof measureDirectBilling>
export type NarrowDirectBilling = z.output<typeof narrowDirectBilling>
export type RequestRestriction = z.output<typeof requestRestriction>
export type GiveNotice = z.output<typeof giveNotice>
