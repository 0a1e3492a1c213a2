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
    'reservation-month': 'Réservation, un mois',
    'reservation-term': 'Réservation, toute la durée',
    'reservation-return': 'Réservation rendue',
    'cancel-fee': 'Annulation',
  },
  from: 'Du',
  to: 'Au (compris)',
  unitPrice: 'Prix unitaire',
  amount: 'Montant',
  rate: (rate: string, day: string) => `Un dollar vaut ${rate}, au taux du ${day}.`,
  inDollars: 'En dollars : cette répétition n’indique aucun taux de change.',
  oldStream: 'En dollars, quelle que soit la devise des plans.',
  assumed: 'supposé',
  waiting: 'Factures en attente d’un taux',
  waits: (number: string, currency: string, month: string) =>
    `${number} attend : personne n’a indiqué la valeur d’un dollar en ${currency} (${month}).`,
  rateOf: (currency: string, month: string) => `La valeur d’un dollar en ${currency} (${month})`,
  rateWrong: 'Un taux est un nombre décimal supérieur à zéro, comme 0,91.',
  stateRate: 'Indiquer le taux',
}
