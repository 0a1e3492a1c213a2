import type { SlugWords } from '../words.ts'

export const billing = {
  title: 'Billing',
  commands: {
    IssueUsageInvoice: 'Issue an invoice',
    IssueLicenseInvoice: 'Issue an invoice for licences',
  },
  events: {
    UsageInvoiced: ({ number, total, partner }, say) =>
      `Invoice ${number} over ${say.money(total)} issued to ${say.party(partner)}`,
    LicenseInvoiced: ({ number, total, partner }, say) =>
      `Invoice ${number} over ${say.money(total)} for licences issued to ${say.party(partner)}`,
  },
} as const satisfies SlugWords
