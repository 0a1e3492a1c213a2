import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const ordering = {
  title: 'Commandes',
  commands: {
    PlaceOrder: 'Passer une commande',
    PlaceOrders: 'Passer une commande de plusieurs lignes',
    CreateCart: 'Remplir un panier',
    UpdateCart: 'Modifier un panier',
    CheckOutCart: 'Commander un panier',
    UpdateSubscription: 'Modifier un abonnement',
    ChangePartnerOfRecord: 'Changer le partenaire de référence',
    RunSubscriptionLifecycle: 'Faire passer un abonnement à l’état suivant',
  },
  rules: {
    'billing-cycle-not-offered': {
      must: 'Le cycle de facturation demandé doit être l’un de ceux de l’offre.',
      so: ({ all }) => `${all('offers')} ne peut pas se payer selon le cycle demandé.`,
      mend: 'Choisissez un autre cycle de facturation',
    },
    'add-on-needs-base': {
      must: 'Un module complémentaire doit nommer un abonnement de base de ce partenaire auquel il peut s’ajouter ; rien d’autre ne doit en nommer.',
      so: ({ all, has }) =>
        has('bases')
          ? `${all('offers')} est un module complémentaire et ne nomme aucune base qui convienne.`
          : `${all('offers')} nomme une base sans en être un module complémentaire.`,
      mend: ({ has, few }) =>
        has('bases')
          ? `Nommez un abonnement qui convienne : ${few('bases', { other: '# offres sont possibles' })}`
          : 'Ne nommez aucune base',
    },
    'base-not-active': {
      must: 'L’abonnement de base d’un module complémentaire doit être actif, ou commandé avec lui.',
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# abonnements de base' })} ${many('subscriptions') === 1 ? 'n’est pas actif' : 'ne sont pas actifs'}.`,
      mend: 'Réactivez la base',
    },
    'cart-of-another-partner': {
      must: 'Le panier doit avoir été rempli par ce partenaire.',
      so: ({ cart, partner, all }) =>
        `Le panier ${cart} a été rempli par ${all('partners')}, et non par ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'cart-already-checked-out': {
      must: 'Le panier ne doit pas encore avoir été commandé ; il se commande une seule fois.',
      so: ({ cart }) => `Le panier ${cart} a déjà été commandé.`,
      mend: 'Remplissez un nouveau panier',
    },
    'cart-expired': {
      must: 'Le panier doit encore être conservé ; il disparaît après sept jours.',
      so: ({ cart, day }) => `Le panier ${cart} était conservé jusqu’au ${day('expired')}.`,
      mend: 'Remplissez un nouveau panier',
    },
    'currency-not-of-market': {
      must: 'Une devise indiquée doit être celle du pays du client.',
      so: ({ customer, all, has }) =>
        has('known')
          ? `La devise indiquée est ${all('currencies')}, et ${customer} paie en ${all('known')}.`
          : `La devise indiquée est ${all('currencies')}, et rien ne se vend là où se trouve ${customer}.`,
      mend: ({ has, all }) =>
        has('known') ? `Indiquez ${all('known')}, ou aucune devise` : 'N’indiquez aucune devise',
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
    'stale-version': {
      must: 'L’abonnement ne doit pas avoir changé depuis sa lecture.',
      so: ({ subscription, given, first }) =>
        `${subscription} en est à la version ${first('versions')} ; la version ${given('version')} a été lue.`,
      mend: 'Lisez-le à nouveau et répétez la modification',
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
    'buy-through-azure-plan': {
      must: 'Le plan Azure doit s’acheter en tant que plan, pas par une commande d’offre.',
      so: 'Ce qui est commandé est le plan Azure, qui n’est pas une offre ordinaire.',
      mend: 'Achetez le plan Azure',
    },
    'azure-plan-replaces-0145p': {
      must: 'Le partenaire ne doit pas encore avoir de plan Azure pour le client ; avec un plan, les abonnements Azure se créent sur le portail Azure.',
      so: ({ partner, customer }) => `${partner} a déjà un plan Azure pour ${customer}.`,
      mend: 'Créez un abonnement Azure dans le plan',
    },
    'only-the-clock-runs-lifecycles': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

function whyOver(reason: string, subscription: string): string {
  const over = `La durée est terminée pour ${subscription}`
  if (reason === 'not-wanted') return `${over}, et son renouvellement est désactivé.`
  if (reason === 'agreement-missing') return `${over}, et le contrat client manque.`
  return `${over}, et son offre n’est plus vendue.`
}
