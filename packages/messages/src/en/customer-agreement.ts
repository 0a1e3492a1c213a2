import type { SlugWords } from '../words.ts'

export const customerAgreement = {
  title: 'Customer agreement',
  commands: {
    SignCustomerAgreement: 'Sign the Microsoft Customer Agreement',
    AttestCustomerAgreement: 'Confirm the customer’s acceptance',
    SignPartnerAgreement: 'Sign the Microsoft Partner Agreement',
  },
  events: {
    CustomerAgreementSigned: ({ customer }, say) =>
      `${say.party(customer)} signed the Microsoft Customer Agreement`,
    CustomerAgreementAttested: ({ partner, customer, agreedOn }, say) =>
      `${say.party(partner)} confirmed that ${say.party(customer)} accepted the Microsoft Customer Agreement on ${say.day(agreedOn)}`,
    CloudAgreementAttested: ({ partner, customer, agreedOn }, say) =>
      `${say.party(partner)} confirmed that ${say.party(customer)} accepted the Microsoft Cloud Agreement on ${say.day(agreedOn)}`,
    PartnerAgreementSigned: ({ partner }, say) =>
      `${say.party(partner)} signed the Microsoft Partner Agreement`,
  },
} as const satisfies SlugWords
