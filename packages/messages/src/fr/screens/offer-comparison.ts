import type { Words } from '../../words.ts'

export const offerComparison: Words['screens']['offerComparison'] = {
  title: 'Comparer les offres',
  lead: 'Les types d’offres qui existent, et ce qui les distingue. Choisissez ceux à mettre côte à côte.',
  choose: 'Types d’offres',
  table: 'Types d’offres côte à côte',
  export: 'Exporter la comparaison',
  aspect: 'Critère',
  emptyTitle: 'Rien à comparer',
  emptyText: 'Choisissez au moins un type d’offre.',
  doubt: 'Incertain',
  editions: (from, until) =>
    `Tel qu’écrit de ${from} à ${until}. Les colonnes de la source sont décalées par endroits ; chaque case est là où le reste de sa colonne la place.`,
  types: {
    'azure-plan': 'Plan Azure',
    marketplace: 'Place de marché, tiers',
    reservation: 'Réservations',
    'server-subscription': 'Abonnements serveur',
    license: 'Licences',
  },
  aspects: {
    billing: 'Facturation',
    term: 'Durée',
    renewal: 'Renouvellement automatique',
    currency: 'Devise',
    reconciliation: 'Facture et fichier de rapprochement',
    returns: 'Retours',
    countries: 'Pays et régions',
    support: 'Support',
  },
  sayings: {
    'monthly-in-arrears': 'Mensuelle, à terme échu',
    'upfront-or-monthly': 'À l’avance ou mensuelle',
    'upfront-for-the-term': 'À l’avance pour toute la durée',
    'monthly-or-annual': 'Mensuelle ou annuelle',
    'until-cancelled': 'Jusqu’à l’annulation',
    'by-offer': 'Selon l’offre',
    'one-or-three-years': 'Un ou trois ans',
    'seats-join-period': 'Les licences ajoutées rejoignent la période en cours',
    renews: 'Oui',
    'does-not-renew': 'Non',
    'of-customer': 'Celle du client',
    'of-partner': 'Celle du partenaire',
    'per-currency-and-daily': 'Une par devise, et des fichiers quotidiens',
    'per-currency': 'Une par devise',
    'one-for-all': 'Une pour tout',
    'nothing-to-return': 'Rien à rendre',
    'five-days-then-less-a-fee':
      'Moins de cinq jours : en totalité ; ensuite ce qui reste moins 12 %, au plus 50 000 USD par client et par an',
    'sixty-days-with-keys':
      'Moins de soixante jours : en totalité, les clés sont désactivées ; pas de retour partiel',
    'thirty-days-then-pro-rata': 'Moins de trente jours : en totalité ; ensuite au prorata',
    'in-139': '139',
    'in-247': '247',
    'by-matrix': 'Selon la matrice de disponibilité',
    'by-publisher': 'Selon l’éditeur',
    'by-partner': 'Le partenaire',
    'by-publisher-and-partner':
      'L’éditeur pour la technique ; le partenaire avant la vente et pour la facturation',
  },
  doubts: {
    'edition-differs': 'Une autre édition dit 137',
    'changed-in-2021':
      'À partir du 28 janvier 2021, celle du partenaire dans l’UE, l’AELE et au Royaume-Uni',
  },
}
