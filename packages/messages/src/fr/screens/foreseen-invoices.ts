import type { Words } from '../../words.ts'

export const foreseenInvoices: Words['screens']['foreseenInvoices'] = {
  title: 'Factures à venir',
  lead: 'La part de ce client dans les factures des prochains mois, jouée sur deux copies de ce monde : sur l’une rien n’est fait, sur l’autre ceci.',
  period: 'Période',
  upTo: (day) => `compté jusqu’au ${day}`,
  before: 'Si rien n’est fait',
  after: 'Si c’est fait',
  difference: 'Différence',
  together: (partner) => `Ensemble, ${partner}`,
  emptyTitle: 'Rien n’est facturé ces prochains mois, dans un cas comme dans l’autre',
  refused: 'Cela ne peut pas être fait tel quel ; il n’y a rien à comparer.',
  export: 'Exporter les factures à venir',
}
