import type { SlugWords } from '../words.ts'

export const subscriptionChanges = {
  title: 'Changes of subscriptions',
  commands: {
    UpdateSubscription: 'Change a subscription',
    ChangeBillingCycle: 'Change the billing cycle of an order',
    ChangePartnerOfRecord: 'Change the partner of record',
  },
  rules: {
    'order-of-another-partner': {
      so: ({ partner, customer }) => `${partner} has placed no such order for ${customer}.`,
      mend: 'Name an order of its own',
    },
    'partner-of-record-of-plan': {
      so: ({ subscription }) => `${subscription} is under an Azure plan.`,
      mend: 'See the plan, which says who is partner of record',
    },
    'subscription-of-another-partner': {
      so: ({ subscription, partner, has, all }) =>
        has('partners')
          ? `${subscription} was bought through ${all('partners')}, not through ${partner}.`
          : `${subscription} was bought outside CSP, not through ${partner}.`,
      mend: ({ has, giver }) => (has('partners') ? `Leave it to ${giver}` : 'Move it to CSP'),
    },
    'subscription-deleted': {
      so: ({ subscription }) => `${subscription} is deleted, for good.`,
      mend: 'Order it anew',
    },
    'subscription-moved-to-plan': {
      so: ({ subscription }) => `The Azure side of ${subscription} is under an Azure plan.`,
      mend: 'Manage it under the plan',
    },
    'subscription-pending': {
      so: ({ subscription }) => `The licences of ${subscription} have not been provided yet.`,
      mend: ({ until }) => (until === '' ? 'Wait until they are' : `Wait until ${until}`),
    },
    'change-not-offered': {
      so: ({ subscription, fields }) =>
        `${subscription} does not allow to change: ${fields('fields')}.`,
      mend: 'Leave that as it is',
    },
    'seats-frozen-while-suspended': {
      so: ({ subscription }) => `${subscription} is suspended.`,
      mend: 'Make it active again',
    },
    'billing-cycle-needs-active': {
      so: ({ subscription, status }) => `${subscription} is ${status('statuses')}.`,
      mend: 'Make it active again',
    },
    'reactivation-too-late': {
      so: ({ subscription, day }) =>
        `${subscription} has been suspended since ${day('since')} and is not kept any more.`,
      mend: 'Order it anew',
    },
    'term-is-over': {
      so: ({ subscription, first }) => `${whyOver(first('reasons'), subscription)}`,
      mend: ({ first }) =>
        first('reasons') === 'not-wanted'
          ? 'Turn its renewal on, or order it anew'
          : first('reasons') === 'agreement-missing'
            ? 'Confirm that the agreement was accepted'
            : 'Order what takes its place',
    },
    'deletion-needs-suspended-azure': {
      so: ({ subscription, by }) =>
        by === 'command'
          ? `${subscription} is not suspended.`
          : `${subscription} has licences, which are deleted by themselves.`,
      mend: ({ by }) => (by === 'command' ? 'Suspend it first' : 'Wait until it is kept no longer'),
    },
  },
} as const satisfies SlugWords

function whyOver(reason: string, subscription: string): string {
  const over = `The term of ${subscription} is over`
  if (reason === 'not-wanted') return `${over}, and its renewal is turned off.`
  if (reason === 'agreement-missing') return `${over}, and the customer agreement is missing.`
  return `${over}, and its offer is no longer sold.`
}
