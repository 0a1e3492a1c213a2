import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `Facture ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
  UsageInvoiceWithheld: ({ number, currency, period }) =>
    `La facture ${number} attend : personne n’a indiqué ce que vaut un dollar en ${currency} pour ${period.from.slice(0, 7)}`,
  ExchangeRateApplied: ({ customer, currency, month }, say) =>
    `Facturation au taux de ${currency} pour ${month} : ${say.party(customer)}`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `Facture de licences ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
  ReservationsInvoiced: ({ number, total, partner }, say) =>
    `Facture ${number} pour ${say.party(partner)}, réservations : ${say.money(total)}`,
} as const satisfies SomeEvents
