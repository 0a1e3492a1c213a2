import type { Words } from '../../words.ts'

export const customers: Words['screens']['customers'] = {
  title: 'Clients',
  lead: (partner) => `Les clients tels que ${partner} les voit.`,
  list: 'Clients',
  export: 'Exporter les clients',
  emptyTitle: 'Aucun client pour l’instant',
  emptyText: 'Demandez une relation de revendeur ou partez d’un autre scénario.',
  related: 'Établie',
  notRelated: 'Aucune relation',
  agreementSigned: 'Signé',
  agreementAttested: 'Confirmé par un partenaire',
  agreementMissing: 'Manquant',
  legacy: 'Azure existant (0145P)',
  plans: 'Plans Azure',
  budget: 'Budget',
}
