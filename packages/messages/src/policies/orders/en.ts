import type { SomeRules } from '../../words.ts'

/** Rules about what is ordered, whichever command orders it. */
export const orderPolicies = {
  'billing-cycle-not-offered': {
    so: ({ all }) => `${all('offers')} cannot be paid in the cycle that was asked for.`,
    mend: 'Choose another billing cycle',
  },
  'add-on-needs-base': {
    so: ({ all, has }) =>
      has('bases')
        ? `${all('offers')} is an add-on and names no base that it fits.`
        : `${all('offers')} names a base and is no add-on of it.`,
    mend: ({ has, few }) =>
      has('bases')
        ? `Name a subscription it fits: ${few('bases', { other: '# offers would do' })}`
        : 'Name no base',
  },
  'base-not-active': {
    so: ({ few, many }) =>
      `${few('subscriptions', { other: '# base subscriptions' })} ${many('subscriptions') === 1 ? 'is' : 'are'} not active.`,
    mend: 'Make the base active again',
  },
  'currency-not-of-market': {
    so: ({ customer, all, has }) =>
      has('known')
        ? `${all('currencies')} is named, and what ${customer} gets is billed in ${all('known')}.`
        : `${all('currencies')} is named, and nothing is sold where ${customer} is.`,
    mend: ({ has, all }) =>
      has('known') ? `Name ${all('known')}, or no currency` : 'Name no currency',
  },
  'buy-through-azure-plan': {
    so: 'What is ordered is the Azure plan, which is no ordinary offer.',
    mend: 'Buy the Azure plan',
  },
  'azure-plan-replaces-0145p': {
    so: ({ partner, customer }) => `${partner} has an Azure plan for ${customer} already.`,
    mend: 'Create an Azure subscription under the plan',
  },
} as const satisfies SomeRules
