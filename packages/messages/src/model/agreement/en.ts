import type { SomeEvents } from '../../words.ts'

export const agreement = {
  CustomerAgreementSigned: ({ customer }, say) =>
    `${say.party(customer)} signed the Microsoft Customer Agreement`,
  CustomerAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} confirmed that ${say.party(customer)} accepted the Microsoft Customer Agreement on ${say.day(agreedOn)}`,
  CloudAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} confirmed that ${say.party(customer)} accepted the Microsoft Cloud Agreement on ${say.day(agreedOn)}`,
  PartnerAgreementSigned: ({ partner }, say) =>
    `${say.party(partner)} signed the Microsoft Partner Agreement`,
} as const satisfies SomeEvents
