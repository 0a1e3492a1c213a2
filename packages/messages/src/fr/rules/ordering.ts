import type { TranslatedRules } from '../../words.ts'

export const ordering = {
  'provider-orders-for-reseller': {
    must: 'Un partenaire de facturation directe ou un fournisseur indirect doit commander ; un revendeur s’adresse à son fournisseur.',
    so: ({ partner }) => `${partner} est un revendeur indirect et ne commande pas.`,
    mend: ({ has, all }) => (has('providers') ? `Laissez faire ${all('providers')}` : ''),
  },
  'provider-named-as-reseller': {
    must: 'La commande doit nommer le revendeur indirect comme partenaire de référence, jamais un fournisseur.',
    so: ({ reseller }) =>
      `La commande nomme ${reseller}, un fournisseur indirect, comme revendeur.`,
    mend: 'Nommez le revendeur indirect, ou personne',
  },
  'reseller-not-of-provider': {
    must: 'Le revendeur nommé dans la commande doit travailler avec le fournisseur qui commande.',
    so: ({ reseller, partner }) => `${reseller} ne travaille pas avec ${partner}.`,
    mend: ({ partner }) => `Nommez un revendeur qui travaille avec ${partner}`,
  },
  'offer-discontinued': {
    must: 'L’offre doit encore être vendue.',
    so: ({ all, many }) =>
      `${all('offers')} ${many('offers') === 1 ? 'n’est plus vendu' : 'ne sont plus vendus'}.`,
    mend: ({ has, few }) =>
      has('equivalents')
        ? `Commandez plutôt ${few('equivalents', { other: 'l’un des # équivalents' })}`
        : 'Cherchez une autre offre',
  },
  'seats-out-of-range': {
    must: 'La quantité doit être comprise entre le minimum et le maximum de l’offre.',
    so: ({ all, first }) =>
      `La quantité demandée est ${first('quantities')} ; ${all('offers')} se vend de ${first('min')} à ${first('max')}.`,
    mend: ({ first }) => `Demandez de ${first('min')} à ${first('max')}`,
  },
  'seats-per-tenant-exceeded': {
    must: 'Un locataire ne doit pas détenir plus de 300 licences d’une offre pour petites entreprises.',
    so: ({ customer, first, all }) =>
      `${customer} détiendrait ${first('totals')} licences ${all('skus')} ; un locataire peut en détenir 300.`,
    mend: 'Demandez-en moins, ou une offre sans cette limite',
  },
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
} as const satisfies TranslatedRules
