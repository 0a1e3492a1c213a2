import type { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { finalityField, mishapField, person, phoneField } from '../../model/field-groups.ts'
import { partnerField } from '../../model/ids.ts'

export const identifyForOffboarding = message(
  'IdentifyForOffboarding',
  'Microsoft picks a direct bill partner that has to leave direct billing.',
  { partner: partnerField },
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

export type IdentifyForOffboarding = z.output<typeof identifyForOffboarding>
export type EnrollAsIndirectReseller = z.output<typeof enrollAsIndirectReseller>
export type AnswerEnrollment = z.output<typeof answerEnrollment>
export type AcceptResellerAgreement = z.output<typeof acceptResellerAgreement>
