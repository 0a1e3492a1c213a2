import type { SomeRules } from '../../words.ts'

export const resellerRelationship = {
  'reseller-relationship-missing': {
    so: ({ partner, customer }) => `${partner} and ${customer} have no reseller relationship.`,
    mend: ({ customer }) => `Ask ${customer} for one`,
  },
  'partner-region-differs': {
    so: ({ partner, customer, market }) =>
      `${partner} and ${customer} are in different regions: ${market(0)}; ${market(1)}.`,
    mend: ({ has, few }) =>
      has('partners')
        ? `Leave it to a partner in that region: ${few('partners', { other: '# partners are there' })}`
        : '',
  },
  'provider-not-partnered': {
    so: ({ provider, partner }) => `${provider} is no indirect provider of ${partner}.`,
    mend: ({ has, all }) =>
      has('providers') ? `Invite ${all('providers')} instead, or nobody` : 'Invite no provider',
  },
  'invitation-link-missing': {
    so: 'The e-mail does not contain the invitation link any more.',
    mend: 'Put the link back into the text',
  },
  'subscriptions-still-active': {
    so: ({ customer, partner, has, few, many, count }) =>
      has('subscriptions')
        ? `${customer} still has something active with ${partner}: ${few('subscriptions', { one: '# subscription', other: '# subscriptions' })}.`
        : `${customer} still has ${count(many('plans'), { one: '# active Azure plan', other: '# active Azure plans' })} with ${partner}.`,
    mend: ({ command }) =>
      command === 'SuspendAzurePlan' ? 'Suspend the Azure plan' : 'Suspend each subscription',
  },
} as const satisfies SomeRules
