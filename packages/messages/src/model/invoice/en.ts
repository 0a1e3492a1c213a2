import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `Invoice ${number} over ${say.money(total)} issued to ${say.party(partner)}`,
  UsageInvoiceWithheld: ({ number, currency, period }) =>
    `Invoice ${number} waits: nobody has stated what a dollar is in ${currency} in ${period.from.slice(0, 7)}`,
  ExchangeRateApplied: ({ customer, currency, month }, say) =>
    `${say.party(customer)} is billed at the rate of ${currency} for ${month}`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `Invoice ${number} over ${say.money(total)} for licences issued to ${say.party(partner)}`,
  ReservationsInvoiced: ({ number, total, partner }, say) =>
    `Invoice ${number} for ${say.party(partner)}, reservations: ${say.money(total)}`,
} as const satisfies SomeEvents
