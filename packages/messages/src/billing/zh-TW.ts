import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const billing = {
  title: '計費',
  commands: {
    IssueUsageInvoice: '開立發票',
    IssueLicenseInvoice: '開立授權發票',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
