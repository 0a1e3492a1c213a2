import type { TranslatedSlugWords } from '../words.ts'

export const indirectProvider = {
  title: 'Fournisseurs indirects',
  commands: {
    RequestPartnership: 'Demander un partenariat',
    AcceptPartnership: 'Autoriser un fournisseur indirect',
    RemoveProviderAdmin: 'Supprimer l’accès d’administration du fournisseur',
    EndPartnership: 'Mettre fin à un partenariat',
    CreateCustomer: 'Créer un client',
    ExtendRelationship: 'Étendre un client à un fournisseur indirect',
  },
  rules: {
    'not-indirect-provider': {
      must: 'Un fournisseur indirect doit en faire la demande ; nul autre n’a de revendeurs.',
      so: ({ partner }) => `${partner} n’est pas un fournisseur indirect.`,
      mend: null,
    },
    'partnership-link-missing': {
      must: 'L’e-mail modifié doit toujours contenir le lien personnel du partenariat.',
      so: 'L’e-mail ne contient plus le lien.',
      mend: 'Remettez le lien dans le texte',
    },
    'not-indirect-reseller': {
      must: 'Le partenaire doit être un revendeur indirect, ou s’être inscrit comme tel entre-temps.',
      so: ({ partner }) => `${partner} n’est pas un revendeur indirect et ne s’est pas inscrit.`,
      mend: 'Inscrivez-vous d’abord comme revendeur indirect',
    },
    'partnership-not-requested': {
      must: 'Le fournisseur doit avoir demandé un partenariat au revendeur.',
      so: ({ provider, partner }) => `${provider} n’a pas demandé de partenariat à ${partner}.`,
      mend: ({ provider }) => `Faites-le demander par ${provider}`,
    },
    'provider-not-authorized': {
      must: 'Le revendeur doit avoir coché que le fournisseur peut commander pour ses clients et administrer son compte professionnel.',
      so: ({ provider }) => `Personne n’a encore coché ce que ${provider} est autorisé à faire.`,
      mend: 'Cochez la case',
    },
    'support-ends-partnerships': {
      must: 'Le support de Microsoft doit mettre fin à un partenariat ; aucune des deux parties ne le fait elle-même.',
      so: ({ party }) => `${party} agit ; seul le support de Microsoft met fin à un partenariat.`,
      mend: 'Agissez pour Microsoft',
    },
    'provider-creates-tenants': {
      must: 'Un partenaire de facturation directe ou un fournisseur indirect doit créer le locataire ; un revendeur s’adresse à son fournisseur.',
      so: ({ partner }) => `${partner} est un revendeur indirect et ne crée pas de locataires.`,
      mend: ({ has, all }) =>
        has('providers')
          ? `Laissez faire ${all('providers')}`
          : 'Trouvez d’abord un fournisseur indirect',
    },
    'reseller-not-named': {
      must: 'Un fournisseur indirect doit nommer le revendeur indirect dont il crée le client.',
      so: ({ partner }) => `${partner} n’a pas nommé le revendeur dont c’est le client.`,
      mend: 'Nommez l’un de vos revendeurs',
    },
    'reseller-not-partnered': {
      must: 'Le revendeur nommé pour un nouveau client doit travailler avec le fournisseur qui crée le locataire.',
      so: ({ reseller, partner }) => `${reseller} ne travaille pas avec ${partner}.`,
      mend: ({ partner }) => `Nommez un revendeur qui travaille avec ${partner}`,
    },
    'domain-taken': {
      must: 'Le domaine doit être libre ; aucun autre locataire ne doit l’avoir.',
      so: ({ given, all }) => `${given('domain')} appartient déjà à ${all('customers')}.`,
      mend: 'Choisissez un autre domaine',
    },
    'extension-not-available-yet': {
      must: 'L’extension d’une relation doit être possible, comme elle l’est depuis le 20 mars 2020.',
      so: ({ today }) => `Nous sommes le ${today} ; une relation ne peut pas encore être étendue.`,
      mend: ({ until }) => `Attendez le ${until}`,
    },
    'not-in-transition': {
      must: 'Le partenaire doit facturer directement et être inscrit comme revendeur indirect.',
      so: ({ partner }) =>
        `${partner} n’est pas à la fois partenaire de facturation directe et revendeur indirect.`,
      mend: 'Inscrivez-vous d’abord comme revendeur indirect',
    },
    'not-direct-customer': {
      must: 'Le client doit être un client direct ; un client indirect a déjà son fournisseur.',
      so: ({ customer, partner }) => `${customer} n’est pas un client direct de ${partner}.`,
      mend: null,
    },
  },
} as const satisfies TranslatedSlugWords
