import type { MailWords } from '../words.ts'

export const mail = {
  invitation: {
    subject: ({ partner }, say) => `${say.party(partner)} demande une relation de revendeur`,
    text: () => '',
  },
  'relationship-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} a accepté la relation de revendeur`,
    text: ({ customer }, say) =>
      `${say.party(customer)} figure désormais dans votre liste de clients. Vous pouvez approvisionner pour lui.`,
  },
  'relationship-removed': {
    subject: ({ partner }, say) => `La relation de revendeur avec ${say.party(partner)} a pris fin`,
    text: ({ partner }, say) => `${say.party(partner)} ne peut plus rien vous vendre.`,
  },
  'agreement-signed': {
    subject: ({ customer }, say) => `${say.party(customer)} a signé le Contrat client Microsoft`,
    text: () => 'Le contrat vaut pour chaque partenaire de ce client.',
  },
  'ownership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} demande la propriété de facturation`,
    text: ({ about }) =>
      `Cela concerne l’abonnement Azure ${about ?? ''}. Un administrateur général répond.`,
  },
  'ownership-transferred': {
    subject: ({ customer }, say) =>
      `La propriété de facturation chez ${say.party(customer)} est à vous`,
    text: ({ about }) => `L’abonnement Azure ${about ?? ''} est désormais facturé dans votre plan.`,
  },
  'transition-started': {
    subject: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure commencée`,
    text: () => 'Suivez sa progression dans l’Espace partenaires et sur le portail Azure.',
  },
  'transition-failed': {
    subject: ({ customer }, say) => `Échec d’une étape de la transition de ${say.party(customer)}`,
    text: () =>
      'L’utilisation d’Azure continue sans perturbation. La transition indique ce qu’il faut faire.',
  },
  'transition-completed': {
    subject: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure terminée`,
    text: () => 'Chaque abonnement Azure est dans son plan.',
  },
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `Saisissez à nouveau le budget de ${say.party(customer)}`,
    text: ({ about }) =>
      `Le budget mensuel de ${about ?? ''} n’a pas été reporté. Saisissez-le sur la page Abonnements, et aussi sur le portail Azure.`,
  },
} as const satisfies MailWords
