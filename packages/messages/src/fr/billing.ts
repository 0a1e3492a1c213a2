import type { SlugWords } from '../words.ts'

export const billing = {
  title: 'Facturation',
  commands: { IssueUsageInvoice: 'Émettre une facture' },
  events: {
    UsageInvoiced: ({ number, total, partner }, say) =>
      `Facture ${number} de ${say.money(total)} émise à ${say.party(partner)}`,
  },
} as const satisfies SlugWords
