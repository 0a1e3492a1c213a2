import type { SomeRules } from '../../words.ts'

export const customerAgreement = {
  'customer-agreement-missing': {
    so: ({ customer }) => `${customer} has not accepted the Microsoft Customer Agreement.`,
    mend: 'Confirm its acceptance',
  },
  'agreement-not-available-yet': {
    so: ({ today }) => `It is ${today}; the Microsoft Customer Agreement does not exist yet.`,
    mend: ({ until }) => `Wait until ${until}`,
  },
  'customer-must-ask-partner': {
    so: ({ customer, has, all }) =>
      has('partners')
        ? `${customer} has bought through a partner already; it works with ${all('partners')}.`
        : `${customer} has bought through a partner already.`,
    mend: ({ giver }) => `Have ${giver} confirm that the agreement was accepted`,
  },
  'resellers-cannot-attest': {
    so: ({ partner }) => `${partner} is an indirect reseller and does not attest.`,
    mend: ({ has, all }) => (has('providers') ? `Leave it to ${all('providers')}` : ''),
  },
  'agreement-date-in-future': {
    so: ({ day, today }) => `The date given is ${day('agreedOn')}, and today is ${today}.`,
    mend: 'Give the day on which it was accepted',
  },
  'partner-agreement-missing': {
    so: ({ partner }) => `${partner} has not signed the Microsoft Partner Agreement.`,
    mend: ({ giver }) => `Sign it as global admin of ${giver}`,
  },
  'reseller-agreement-missing': {
    so: ({ all, many }) =>
      `${all('resellers')} ${many('resellers') === 1 ? 'has' : 'have'} not signed the Microsoft Partner Agreement.`,
    mend: ({ giver }) => `Sign it as global admin of ${giver}`,
  },
  'cloud-agreement-withdrawn': {
    so: ({ today }) =>
      `It is ${today}; the Microsoft Cloud Agreement was in use until 31 January 2020.`,
    mend: 'Confirm the Microsoft Customer Agreement instead',
  },
} as const satisfies SomeRules
