import type { SlugWords } from '../words.ts'

export const customerAgreement = {
  title: 'Contrat client',
  commands: {
    SignCustomerAgreement: 'Signer le Contrat client Microsoft',
    AttestCustomerAgreement: 'Confirmer l’acceptation du client',
    SignPartnerAgreement: 'Signer le Contrat Partenaire Microsoft',
  },
  events: {
    CustomerAgreementSigned: ({ customer }, say) =>
      `${say.party(customer)} a signé le Contrat client Microsoft`,
    CustomerAgreementAttested: ({ partner, customer, agreedOn }, say) =>
      `${say.party(partner)} a confirmé que ${say.party(customer)} a accepté le Contrat client Microsoft le ${say.day(agreedOn)}`,
    CloudAgreementAttested: ({ partner, customer, agreedOn }, say) =>
      `${say.party(partner)} a confirmé que ${say.party(customer)} a accepté le Contrat Microsoft Cloud le ${say.day(agreedOn)}`,
    PartnerAgreementSigned: ({ partner }, say) =>
      `${say.party(partner)} a signé le Contrat Partenaire Microsoft`,
  },
} as const satisfies SlugWords
