import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const billing = {
  title: 'Facturation',
  commands: {
    IssueUsageInvoice: 'Émettre une facture',
    IssueLicenseInvoice: 'Émettre une facture de licences',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
