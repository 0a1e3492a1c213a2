import type { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { contact, parties, phoneField } from '../field-groups.ts'
import { customerField, partnerField } from '../ids.ts'

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
