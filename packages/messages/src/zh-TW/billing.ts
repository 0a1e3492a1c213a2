import type { SlugWords } from '../words.ts'

export const billing = {
  title: '計費',
  commands: {
    IssueUsageInvoice: '開立發票',
    IssueLicenseInvoice: '開立授權發票',
  },
  events: {
    UsageInvoiced: ({ number, total, partner }, say) =>
      `已向 ${say.party(partner)} 開立發票 ${number}，金額 ${say.money(total)}`,
    LicenseInvoiced: ({ number, total, partner }, say) =>
      `已向 ${say.party(partner)} 開立授權發票 ${number}，金額 ${say.money(total)}`,
  },
} as const satisfies SlugWords
