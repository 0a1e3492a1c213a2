import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const subscriptionTransfer = {
  title: 'Transfer of subscriptions',
  commands: {
    RequestSubscriptionTransfer: 'Request a subscription transfer',
    AcceptSubscriptionTransfer: 'Accept a transfer',
    RejectSubscriptionTransfer: 'Reject a transfer',
    WithdrawSubscriptionTransfer: 'Withdraw a transfer',
    RunTransferLine: 'Carry out a line of a transfer',
    ExpireSubscriptionTransfer: 'End a transfer that nobody answered',
  },
  rules: {
    'transfers-not-available-yet': {
      so: ({ today }) => `It is ${today}; subscriptions cannot be transferred yet.`,
      mend: ({ until }) => `Wait until ${until}`,
    },
    'partner-not-enrolled': {
      so: ({ partner }) =>
        `${partner} is no direct bill partner that has become an indirect reseller too.`,
      mend: 'Enrol as indirect reseller under Programs',
    },
    'target-not-provider': {
      so: ({ all }) => `${all('providers')} is not an indirect provider.`,
      mend: 'Choose an indirect provider',
    },
    'provider-relationship-missing': {
      so: ({ all, customer }) =>
        `${all('providers')} and ${customer} have no reseller relationship.`,
      mend: ({ giver, customer }) => `Have ${giver} ask ${customer} for one`,
    },
    'not-transferable': {
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# subscriptions' })} cannot be part of ${many('subscriptions') === 1 ? 'this transfer as it is' : 'this transfer as they are'}.`,
      mend: 'Leave it out, and see which way it takes instead',
    },
    'already-in-move': {
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'is' : 'are'} being replaced by a licence move.`,
      mend: 'See the move under way',
    },
    'transfer-is-final': {
      so: 'Nobody has confirmed yet that what the provider accepts does not come back.',
      mend: 'Confirm it',
    },
    'transfer-to-another-provider': {
      so: ({ all, partner }) => `The transfer goes to ${all('providers')}, not to ${partner}.`,
      mend: ({ giver }) => `Leave it to ${giver}`,
    },
    'transfer-of-another-partner': {
      so: ({ all, partner }) => `${all('partners')} asked for the transfer, not ${partner}.`,
      mend: ({ giver }) => `Leave it to ${giver}`,
    },
    'transfer-not-active': {
      so: ({ all, status }) =>
        `The transfer ${all('transfers')} waits for no answer; it stands at: ${status('statuses')}.`,
      mend: 'See the transfers',
    },
    'only-the-clock-transfers': onlyTheClock,
  },
} as const satisfies SlugWords
