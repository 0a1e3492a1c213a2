import type { TranslatedRules } from '../../words.ts'

/** Rules about what is ordered, whichever command orders it. */
export const orderPolicies = {
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
  'currency-not-of-market': {
    must: 'Une devise indiquée doit être celle de la facture : celle du pays du client, ou celle du partenaire pour un plan acheté à partir du 28 janvier 2021 dans l’UE, l’AELE ou au Royaume-Uni.',
    so: ({ customer, all, has }) =>
      has('known')
        ? `La devise indiquée est ${all('currencies')}, et l’achat pour ${customer} est facturé en ${all('known')}.`
        : `La devise indiquée est ${all('currencies')}, et rien ne se vend là où se trouve ${customer}.`,
    mend: ({ has, all }) =>
      has('known') ? `Indiquez ${all('known')}, ou aucune devise` : 'N’indiquez aucune devise',
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
} as const satisfies TranslatedRules
