import type { SlugWords } from '../words.ts'

export const resellerRelationship = {
  title: 'Reseller relationship',
  commands: {
    RequestResellerRelationship: 'Request a reseller relationship',
    AcceptResellerRelationship: 'Accept the reseller relationship',
    RemoveDelegatedAdmin: 'Remove delegated admin',
    RemoveResellerRelationship: 'Remove reseller relationship',
  },
  rules: {
    'direct-customers-closed': {
      so: ({ partner }) =>
        `${partner} is an indirect reseller too, and takes no new direct customers.`,
      mend: ({ has, all }) =>
        has('providers')
          ? `Invite ${all('providers')} with you`
          : 'Find an indirect provider first',
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
  },
} as const satisfies SlugWords
