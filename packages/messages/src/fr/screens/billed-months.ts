import type { Words } from '../../words.ts'

export const billedMonths: Words['screens']['billedMonths'] = {
  title: 'Mois par mois',
  lead: 'Chaque facture figure au mois où commence sa période.',
  emptyTitle: 'Rien n’est encore facturé',
  emptyText: 'Vendez quelque chose, ou avancez l’horloge.',
  by: 'Réparti par',
  divisions: { streams: 'Type de facture', resellers: 'Revendeur' },
  currency: 'Devise',
  ownCustomers: 'Sans revendeur',
  month: 'Mois',
  invoiced: 'Facturé',
  pending: 'Pas encore facturé',
  total: 'Total',
  figures: (month) => `Chiffres de ${month}`,
  table: (currency) => `Ce qui est facturé en ${currency}, mois par mois`,
  export: 'Exporter les mois',
}
