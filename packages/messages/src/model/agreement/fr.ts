import type { SomeEvents } from '../../words.ts'

export const agreement = {
  CustomerAgreementSigned: ({ customer }, say) =>
    `${say.party(customer)} a signé le Contrat client Microsoft`,
  CustomerAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} a confirmé que ${say.party(customer)} a accepté le Contrat client Microsoft le ${say.day(agreedOn)}`,
  CloudAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} a confirmé que ${say.party(customer)} a accepté le Contrat Microsoft Cloud le ${say.day(agreedOn)}`,
  PartnerAgreementSigned: ({ partner }, say) =>
    `${say.party(partner)} a signé le Contrat Partenaire Microsoft`,
} as const satisfies SomeEvents
