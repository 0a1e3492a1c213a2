import type { TranslatedSlugWords } from '../words.ts'

export const customerAgreement = {
  title: 'Contrat client',
  commands: {
    SignCustomerAgreement: 'Signer le Contrat client Microsoft',
    AttestCustomerAgreement: 'Confirmer l’acceptation du client',
    SignPartnerAgreement: 'Signer le Contrat Partenaire Microsoft',
  },
  rules: {
    'agreement-not-available-yet': {
      must: 'Le Contrat client Microsoft doit être disponible, comme il l’est à partir du 1er octobre 2019.',
      so: ({ today }) =>
        `Nous sommes le ${today} ; le Contrat client Microsoft n’existe pas encore.`,
      mend: ({ until }) => `Attendez le ${until}`,
    },
    'customer-must-ask-partner': {
      must: 'Le client ne doit encore rien avoir acheté par un partenaire ; sinon, c’est son partenaire qui atteste.',
      so: ({ customer, has, all }) =>
        has('partners')
          ? `${customer} a déjà acheté par un partenaire et travaille avec ${all('partners')}.`
          : `${customer} a déjà acheté par un partenaire.`,
      mend: ({ giver }) => `Faites attester l’acceptation par ${giver}`,
    },
    'resellers-cannot-attest': {
      must: 'Un partenaire de facturation directe ou un fournisseur indirect doit attester ; un revendeur s’adresse à son fournisseur.',
      so: ({ partner }) => `${partner} est un revendeur indirect et n’atteste pas.`,
      mend: ({ has, all }) => (has('providers') ? `Laissez faire ${all('providers')}` : ''),
    },
    'agreement-date-in-future': {
      must: 'Le client doit avoir accepté le contrat à présent, quel que soit le fuseau de la date.',
      so: ({ day, today }) =>
        `La date indiquée est le ${day('agreedOn')}, et nous sommes le ${today}.`,
      mend: 'Indiquez le jour où il a été accepté',
    },
    'cloud-agreement-withdrawn': {
      must: 'Le contrat doit encore être en usage ; le Contrat Microsoft Cloud l’était jusqu’au 31 janvier 2020, et le Contrat client Microsoft a pris sa place.',
      so: ({ today }) =>
        `Nous sommes le ${today} ; le Contrat Microsoft Cloud était en usage jusqu’au 31 janvier 2020.`,
      mend: 'Confirmez plutôt le Contrat client Microsoft',
    },
  },
} as const satisfies TranslatedSlugWords
