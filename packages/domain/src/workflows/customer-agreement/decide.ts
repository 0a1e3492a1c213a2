import type { Attestation } from '../../model/parties/customer-agreement.ts'
import { command } from '../../workflow.ts'
import { attestFacts, partnerSignFacts, signFacts } from './facts.ts'
import type { AgreementEvent } from '../../model/parties/agreement-events.ts'
import * as messages from './messages.ts'
import { attestRules, partnerSignRules, signRules } from './rules.ts'

export const sign = command({
  message: messages.signCustomerAgreement,
  facts: signFacts,
  rules: signRules,
  events: ({ customer }, { isSigned }, { now }): AgreementEvent[] =>
    isSigned ? [] : [{ type: 'CustomerAgreementSigned', customer, signedAt: now }],
})

/** A second attestation of the same agreement replaces the first, unless it says the same. */
export const attest = command({
  message: messages.attestCustomerAgreement,
  facts: attestFacts,
  rules: attestRules,
  events: (order, { attestation }, { now }): AgreementEvent[] => {
    const { customer, partner, firstName, lastName, email, agreedOn, template } = order
    const phone = order.phone ?? null
    const attested = { partner, firstName, lastName, email, phone, agreedOn }
    if (attestation && saysTheSame(attestation, attested)) return []
    const fact = { customer, ...attested, attestedAt: now }
    return template === 'cloud-agreement'
      ? [{ type: 'CloudAgreementAttested', ...fact }]
      : [{ type: 'CustomerAgreementAttested', ...fact }]
  },
})

export const signPartnerAgreement = command({
  message: messages.signPartnerAgreement,
  facts: partnerSignFacts,
  rules: partnerSignRules,
  events: ({ partner }, { isSigned }, { now }): AgreementEvent[] =>
    isSigned ? [] : [{ type: 'PartnerAgreementSigned', partner, signedAt: now }],
})

function saysTheSame(before: Attestation, after: Omit<Attestation, 'attestedAt'>): boolean {
  return (
    before.firstName === after.firstName &&
    before.lastName === after.lastName &&
    before.email === after.email &&
    before.phone === after.phone &&
    before.agreedOn === after.agreedOn
  )
}
