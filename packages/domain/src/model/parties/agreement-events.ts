import { z } from 'zod'
import { dayOrMomentField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../ids.ts'

const personNameField = z.string().trim().min(1).max(100)

/** Who at the customer accepted the agreement, and when. */
const contact = {
  firstName: personNameField,
  lastName: personNameField,
  email: z.email(),
  agreedOn: dayOrMomentField,
}

const parties = { partner: partnerField, customer: customerField }

const phoneField = z.string().trim().min(1).max(50)

export const customerAgreementSigned = message(
  'CustomerAgreementSigned',
  'The customer signed the Microsoft Customer Agreement; it stands with every partner.',
  { customer: customerField, signedAt: instantField },
)

export const customerAgreementAttested = message(
  'CustomerAgreementAttested',
  'A partner confirmed that the customer accepted the agreement; it stands with this partner alone.',
  { ...parties, ...contact, phone: phoneField.nullable(), attestedAt: instantField },
)

export const cloudAgreementAttested = message(
  'CloudAgreementAttested',
  'A partner confirmed that the customer accepted the Microsoft Cloud Agreement, which stands for no other.',
  { ...parties, ...contact, phone: phoneField.nullable(), attestedAt: instantField },
)

export const partnerAgreementSigned = message(
  'PartnerAgreementSigned',
  'The partner signed the Microsoft Partner Agreement.',
  { partner: partnerField, signedAt: instantField },
)

/** Facts about agreements with Microsoft, of customers and of partners. */
export const agreementEvents = [
  customerAgreementSigned,
  customerAgreementAttested,
  cloudAgreementAttested,
  partnerAgreementSigned,
] as const

export type AgreementEvent = z.output<(typeof agreementEvents)[number]>
