import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const billing = {
  title: 'Billing',
  commands: {
    IssueUsageInvoice: 'Issue an invoice',
    IssueLicenseInvoice: 'Issue an invoice for licences',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
  },
} as const satisfies SlugWords
