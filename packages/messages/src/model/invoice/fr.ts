import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `Facture ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `Facture de licences ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
} as const satisfies SomeEvents
