import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { contact, parties, phoneField } from '../../model/field-groups.ts'
import { agreementTemplates } from '../../model/parties/customer-agreement.ts'
import { customerField, partnerField } from '../../model/ids.ts'

export const signCustomerAgreement = message(
  'SignCustomerAgreement',
  'The customer’s global admin signs the Microsoft Customer Agreement itself.',
  { customer: customerField },
)

export const attestCustomerAgreement = message(
  'AttestCustomerAgreement',
  'The partner confirms that the customer has accepted the Microsoft Customer Agreement, or the cloud agreement before it.',
  {
    ...parties,
    ...contact,
    phone: phoneField.optional(),
    template: z
      .enum(agreementTemplates)
      .default('customer-agreement')
      .meta({ description: 'Which agreement; the cloud agreement until 31 January 2020.' }),
  },
)

export const signPartnerAgreement = message(
  'SignPartnerAgreement',
  'The partner’s global admin signs the Microsoft Partner Agreement.',
  { partner: partnerField },
)

export type SignCustomerAgreement = z.output<typeof signCustomerAgreement>
export type AttestCustomerAgreement = z.output<typeof attestCustomerAgreement>
export type SignPartnerAgreement = z.output<typeof signPartnerAgreement>
