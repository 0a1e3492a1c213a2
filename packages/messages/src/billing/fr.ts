import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const billing = {
  title: 'Facturation',
  commands: {
    IssueUsageInvoice: 'Émettre une facture',
    IssueLicenseInvoice: 'Émettre une facture de licences',
    StateExchangeRate: 'Indiquer un taux de change',
    IssueReservationInvoice: 'Émettre une facture de réservations',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
    'exchange-rate-fixed': {
      must: 'Un taux indiqué pour un mois doit rester tel quel : il est fixé pour la période.',
      so: ({ given, first }) =>
        `Un dollar vaut ${first('rates')} ${given('currency')} en ${given('month')} ; ${given('rate')} est demandé.`,
      mend: 'Indiquez-le pour un autre mois',
    },
  },
} as const satisfies TranslatedSlugWords
