import type { Words } from '../../words.ts'

export const invoices: Words['screens']['invoices'] = {
  invoices: 'Factures de licences',
  noInvoices:
    'Aucune facture de licences pour l’instant. Avancez l’horloge au-delà d’une période de facturation.',
  invoice: (number) => `Facture ${number}`,
  number: 'Numéro',
  period: 'Période',
  due: 'Échéance',
  total: 'Total',
  lines: 'Lignes',
  charge: 'Frais',
  charges: {
    'cycle-fee': 'Frais de cycle',
    'purchase-prorate': 'Achat, au prorata',
    'cycle-prorate': 'Modification, au prorata',
    'cancel-fee': 'Annulation',
  },
  from: 'Du',
  to: 'Au (compris)',
  unitPrice: 'Prix unitaire',
  amount: 'Montant',
}
