import type { TranslatedRules } from '../../words.ts'

export const customerAgreement = {
  'customer-agreement-missing': {
    must: 'Le client doit avoir accepté le Contrat client Microsoft.',
    so: ({ customer }) => `${customer} n’a pas accepté le Contrat client Microsoft.`,
    mend: 'Confirmez son acceptation',
  },
  'agreement-not-available-yet': {
    must: 'Le Contrat client Microsoft doit être disponible, comme il l’est à partir du 1er octobre 2019.',
    so: ({ today }) => `Nous sommes le ${today} ; le Contrat client Microsoft n’existe pas encore.`,
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
  'partner-agreement-missing': {
    must: 'Le partenaire doit avoir signé le Contrat Partenaire Microsoft.',
    so: ({ partner }) => `${partner} n’a pas signé le Contrat Partenaire Microsoft.`,
    mend: ({ giver }) => `Signez-le pour ${giver} en tant qu’administrateur général`,
  },
  'reseller-agreement-missing': {
    must: 'Chaque revendeur nommé dans la commande doit avoir signé le Contrat Partenaire Microsoft.',
    so: ({ all, many }) =>
      `${all('resellers')} ${many('resellers') === 1 ? 'n’a' : 'n’ont'} pas signé le Contrat Partenaire Microsoft.`,
    mend: ({ giver }) => `Signez-le pour ${giver} en tant qu’administrateur général`,
  },
  'cloud-agreement-withdrawn': {
    must: 'Le contrat doit encore être en usage ; le Contrat Microsoft Cloud l’était jusqu’au 31 janvier 2020, et le Contrat client Microsoft a pris sa place.',
    so: ({ today }) =>
      `Nous sommes le ${today} ; le Contrat Microsoft Cloud était en usage jusqu’au 31 janvier 2020.`,
    mend: 'Confirmez plutôt le Contrat client Microsoft',
  },
} as const satisfies TranslatedRules
