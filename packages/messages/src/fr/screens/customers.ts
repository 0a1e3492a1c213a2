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
  dealing: 'Direct ou indirect',
  dealings: { direct: 'Direct', indirect: 'Indirect', extended: 'Direct, étendu' },
  agreements: { signed: 'Signé', attested: 'Confirmé par un partenaire', missing: 'Manquant' },
  with: 'avec',
  without: 'sans',
  legacy: 'Azure existant (0145P)',
  plans: 'Plans Azure',
  budget: 'Budget',
}
