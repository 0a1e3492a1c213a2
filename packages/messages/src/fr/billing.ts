import type { SlugWords } from '../words.ts'

export const billing = {
  title: 'Facturation',
  commands: {
    IssueUsageInvoice: 'Émettre une facture',
    IssueLicenseInvoice: 'Émettre une facture de licences',
  },
  events: {
    UsageInvoiced: ({ number, total, partner }, say) =>
      `Facture ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
    LicenseInvoiced: ({ number, total, partner }, say) =>
      `Facture de licences ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
  },
} as const satisfies SlugWords
