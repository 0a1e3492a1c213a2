import type { TranslatedSlugWords } from '../words.ts'

export const resellerRelationship = {
  title: 'Relation de revendeur',
  commands: {
    RequestResellerRelationship: 'Demander une relation de revendeur',
    AcceptResellerRelationship: 'Accepter la relation de revendeur',
    RemoveDelegatedAdmin: 'Supprimer l’administrateur délégué',
    RemoveResellerRelationship: 'Supprimer la relation de revendeur',
  },
  rules: {
    'direct-customers-closed': {
      must: 'Un partenaire qui est aussi revendeur indirect doit amener de nouveaux clients avec son fournisseur indirect.',
      so: ({ partner }) =>
        `${partner} est aussi revendeur indirect et ne prend plus de nouveaux clients directs.`,
      mend: ({ has, all }) =>
        has('providers')
          ? `Invitez ${all('providers')} avec vous`
          : 'Trouvez d’abord un fournisseur indirect',
    },
    'provider-not-partnered': {
      must: 'Le fournisseur invité avec le revendeur doit être l’un des fournisseurs indirects du revendeur.',
      so: ({ provider, partner }) =>
        `${provider} n’est pas un fournisseur indirect avec lequel ${partner} travaille.`,
      mend: ({ has, all }) =>
        has('providers')
          ? `Invitez plutôt ${all('providers')}, ou personne`
          : 'N’invitez aucun fournisseur',
    },
    'invitation-link-missing': {
      must: 'L’e-mail modifié doit toujours contenir le lien d’invitation personnel.',
      so: 'L’e-mail ne contient plus le lien d’invitation.',
      mend: 'Remettez le lien dans le texte',
    },
    'subscriptions-still-active': {
      must: 'Tous les abonnements du client auprès de ce partenaire doivent être suspendus, et tous les plans Azure aussi.',
      so: ({ customer, partner, has, few, many, count }) =>
        has('subscriptions')
          ? `${customer} a encore quelque chose d’actif chez ${partner} : ${few('subscriptions', { one: '# abonnement', other: '# abonnements' })}.`
          : `${customer} a encore ${count(many('plans'), { one: '# plan Azure actif', other: '# plans Azure actifs' })} chez ${partner}.`,
      mend: ({ command }) =>
        command === 'SuspendAzurePlan' ? 'Suspendez le plan Azure' : 'Suspendez chaque abonnement',
    },
  },
} as const satisfies TranslatedSlugWords
