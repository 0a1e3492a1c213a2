import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionChanges = {
  title: 'Modifications d’abonnements',
  commands: {
    UpdateSubscription: 'Modifier un abonnement',
    ChangeBillingCycle: 'Changer le cycle de facturation d’une commande',
    ChangePartnerOfRecord: 'Changer le partenaire de référence',
  },
  rules: {
    'order-of-another-partner': {
      must: 'La commande doit être l’une de celles que ce partenaire a passées pour le client.',
      so: ({ partner, customer }) => `${partner} n’a pas passé cette commande pour ${customer}.`,
      mend: 'Nommez une commande de ce partenaire',
    },
    'partner-of-record-of-plan': {
      must: 'L’abonnement doit être hors de tout plan Azure : sous un plan, c’est le plan qui dit qui est partenaire de référence.',
      so: ({ subscription }) => `${subscription} relève d’un plan Azure.`,
      mend: 'Voyez le plan, qui dit qui est partenaire de référence',
    },
    'subscription-of-another-partner': {
      must: 'L’abonnement doit avoir été acheté par l’intermédiaire de ce partenaire.',
      so: ({ subscription, partner, has, all }) =>
        has('partners')
          ? `${subscription} a été acheté par ${all('partners')}, et non par ${partner}.`
          : `${subscription} a été acheté hors CSP, et non par ${partner}.`,
      mend: ({ has, giver }) =>
        has('partners') ? `Laissez faire ${giver}` : 'Déplacez-le vers CSP',
    },
    'subscription-deleted': {
      must: 'L’abonnement ne doit pas être supprimé ; une suppression est définitive.',
      so: ({ subscription }) => `${subscription} est supprimé, définitivement.`,
      mend: 'Commandez-le à nouveau',
    },
    'subscription-moved-to-plan': {
      must: 'Un abonnement dont la partie Azure est dans un plan Azure doit rester suspendu.',
      so: ({ subscription }) => `La partie Azure est dans un plan Azure : ${subscription}.`,
      mend: 'Gérez-la dans le plan',
    },
    'subscription-pending': {
      must: 'Les licences doivent avoir été fournies ; d’ici là, seuls le nom et le renouvellement changent.',
      so: ({ subscription }) => `Les licences ne sont pas encore fournies pour ${subscription}.`,
      mend: ({ until }) => (until === '' ? 'Attendez qu’elles le soient' : `Attendez le ${until}`),
    },
    'change-not-offered': {
      must: 'L’offre doit permettre la modification : Azure n’a ni licences ni durée, et une version d’essai ne se renouvelle pas.',
      so: ({ subscription, fields }) =>
        `${subscription} ne permet pas de modifier : ${fields('fields')}.`,
      mend: 'Laissez cela tel quel',
    },
    'seats-frozen-while-suspended': {
      must: 'Le nombre de licences ne doit pas changer tant que l’abonnement est suspendu.',
      so: ({ subscription }) => `${subscription} est suspendu.`,
      mend: 'Réactivez-le',
    },
    'billing-cycle-needs-active': {
      must: 'L’abonnement doit être actif pour que son cycle de facturation change.',
      so: ({ subscription, status }) => `${subscription} a cet état : ${status('statuses')}.`,
      mend: 'Réactivez-le',
    },
    'reactivation-too-late': {
      must: 'Un abonnement suspendu doit être réactivé tant qu’il est conservé.',
      so: ({ subscription, day }) =>
        `${subscription} est suspendu depuis le ${day('since')} et n’est plus conservé.`,
      mend: 'Commandez-le à nouveau',
    },
    'term-is-over': {
      must: 'La durée doit courir encore, ou une autre doit pouvoir la suivre : renouvellement activé, offre vendue, contrat accepté.',
      so: ({ subscription, first }) => whyOver(first('reasons'), subscription),
      mend: ({ first }) =>
        first('reasons') === 'not-wanted'
          ? 'Activez son renouvellement, ou commandez-le à nouveau'
          : first('reasons') === 'agreement-missing'
            ? 'Confirmez que le contrat a été accepté'
            : 'Commandez ce qui le remplace',
    },
    'deletion-needs-suspended-azure': {
      must: 'Ce qui est supprimé doit être un abonnement 0145P suspendu ; les licences se suppriment d’elles-mêmes quand elles ne sont plus conservées.',
      so: ({ subscription, by }) =>
        by === 'command'
          ? `${subscription} n’est pas suspendu.`
          : `${subscription} a des licences, qui se suppriment d’elles-mêmes.`,
      mend: ({ by }) =>
        by === 'command' ? 'Suspendez-le d’abord' : 'Attendez qu’il ne soit plus conservé',
    },
  },
} as const satisfies TranslatedSlugWords

function whyOver(reason: string, subscription: string): string {
  const over = `La durée est terminée pour ${subscription}`
  if (reason === 'not-wanted') return `${over}, et son renouvellement est désactivé.`
  if (reason === 'agreement-missing') return `${over}, et le contrat client manque.`
  return `${over}, et son offre n’est plus vendue.`
}
