import type { SlugWords } from '../words.ts'

export const customerAgreement = {
  title: 'Customer agreement',
  commands: {
    SignCustomerAgreement: 'Sign the Microsoft Customer Agreement',
    AttestCustomerAgreement: 'Confirm the customer’s acceptance',
    SignPartnerAgreement: 'Sign the Microsoft Partner Agreement',
  },
  rules: {
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
    'cloud-agreement-withdrawn': {
      so: ({ today }) =>
        `It is ${today}; the Microsoft Cloud Agreement was in use until 31 January 2020.`,
      mend: 'Confirm the Microsoft Customer Agreement instead',
    },
  },
} as const satisfies SlugWords
