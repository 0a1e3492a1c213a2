import type { TranslatedRules } from '../../words.ts'

export const resellerRelationship = {
  'reseller-relationship-missing': {
    must: 'Le partenaire et le client doivent avoir une relation de revendeur active.',
    so: ({ partner, customer }) =>
      `Il n’y a pas de relation de revendeur entre ${partner} et ${customer}.`,
    mend: ({ customer }) => `Demandez-en une à ${customer}`,
  },
  'partner-region-differs': {
    must: 'Le partenaire doit être dans la même région que le locataire du client.',
    so: ({ partner, customer, market }) =>
      `${partner} et ${customer} ne sont pas dans la même région : ${market(0)} ; ${market(1)}.`,
    mend: ({ has, few }) =>
      has('partners')
        ? `Laissez faire un partenaire de cette région : ${few('partners', { other: '# partenaires y sont' })}`
        : '',
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
} as const satisfies TranslatedRules
