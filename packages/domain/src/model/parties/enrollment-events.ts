import type { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { person, phoneField } from '../field-groups.ts'
import { partnerField } from '../ids.ts'

export const partnerIdentified = message(
  'PartnerIdentifiedForOffboarding',
  'Microsoft picked a direct bill partner that has to leave direct billing.',
  { partner: partnerField, identifiedAt: instantField },
)

export const enrollmentSubmitted = message(
  'ResellerEnrollmentSubmitted',
  'A direct bill partner asked Microsoft to be an indirect reseller too.',
  {
    partner: partnerField,
    ...person,
    phone: phoneField.nullable(),
    submittedAt: instantField,
    answerAt: instantField.meta({ description: 'When Microsoft answers.' }),
  },
)

export const enrollmentDelayed = message(
  'ResellerEnrollmentDelayed',
  'Microsoft takes longer over an enrolment than it was to.',
  { partner: partnerField, answerAt: instantField },
)

export const enrollmentApproved = message(
  'ResellerEnrollmentApproved',
  'Microsoft approved the enrolment; the agreement of indirect resellers can be accepted.',
  { partner: partnerField, answeredAt: instantField },
)

export const enrollmentRefused = message(
  'ResellerEnrollmentRefused',
  'Microsoft refused the enrolment; it can be submitted again.',
  { partner: partnerField, answeredAt: instantField },
)

export const resellerAgreementAccepted = message(
  'ResellerAgreementAccepted',
  'The partner is an indirect reseller too, for good.',
  { partner: partnerField, acceptedAt: instantField },
)

/** Facts about the way from direct billing to being an indirect reseller. */
export const enrollmentEvents = [
  partnerIdentified,
  enrollmentSubmitted,
  enrollmentDelayed,
  enrollmentApproved,
  enrollmentRefused,
  resellerAgreementAccepted,
] as const

export type EnrollmentEvent = z.output<(typeof enrollmentEvents)[number]>
