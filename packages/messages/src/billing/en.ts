import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const billing = {
  title: 'Billing',
  commands: {
    IssueUsageInvoice: 'Issue an invoice',
    IssueLicenseInvoice: 'Issue an invoice for licences',
    StateExchangeRate: 'State an exchange rate',
    IssueReservationInvoice: 'Issue an invoice for reservations',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
    'exchange-rate-fixed': {
      so: ({ given, first }) =>
        `A dollar is ${first('rates')} ${given('currency')} in ${given('month')}; ${given('rate')} is asked for.`,
      mend: 'State it for another month',
    },
  },
} as const satisfies SlugWords
