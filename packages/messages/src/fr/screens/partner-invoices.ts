import type { Words } from '../../words.ts'

export const partnerInvoices: Words['screens']['partnerInvoices'] = {
  title: 'Factures',
  lead: (partner: string) => `Ce que Microsoft facture à ${partner}, tous ses clients confondus.`,
  noPartner: 'Agissez pour un partenaire pour voir ses factures.',
  list: 'Factures du partenaire',
  export: 'Exporter les factures',
  emptyTitle: 'Aucune facture',
  emptyText:
    'Une facture est émise une fois la période de facturation terminée : avancez l’horloge au-delà de sa fin.',
  statement: 'Relevé de facture',
  partner: 'Partenaire',
  untaxed: 'Simulé par Understudy : rien n’est à payer.',
  customers: 'Clients',
  lines: 'Lignes',
  parts: (number: string) => `Facture ${number}, par client`,
  exportParts: 'Exporter les parts de la facture',
}
