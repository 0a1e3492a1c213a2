import type { SomeRules } from '../../words.ts'

export const azurePlan = {
  'azure-plan-not-available-yet': {
    so: ({ today }) => `It is ${today}; the Azure plan does not exist yet.`,
    mend: ({ until }) => `Wait until ${until}`,
  },
  'azure-plan-not-sold-here': {
    so: ({ customer, country, has }) =>
      has('countries')
        ? `${customer} is in ${country('countries')}, where the Azure plan is not sold.`
        : `The Azure plan is not sold where ${customer} is.`,
    mend: null,
  },
  'buy-through-azure-plan': {
    so: 'What is ordered is the Azure plan, which is no ordinary offer.',
    mend: 'Buy the Azure plan',
  },
  'azure-plan-replaces-0145p': {
    so: ({ partner, customer }) => `${partner} has an Azure plan for ${customer} already.`,
    mend: 'Create an Azure subscription under the plan',
  },
  'transition-required': {
    so: ({ customer, partner }) =>
      `${customer} has Microsoft Azure (0145P) with ${partner} outside of any plan.`,
    mend: 'Start the transition to the Azure plan',
  },
  'not-under-azure-plan': {
    so: ({ entitlement, partner }) => `${entitlement} is under no Azure plan of ${partner}.`,
    mend: 'See the transition to the Azure plan',
  },
  'azure-plan-suspended': {
    so: ({ plan }) => `${plan} is suspended.`,
    mend: 'Make it active again',
  },
  'azure-plan-of-another-partner': {
    so: ({ plan, partner, has, all }) =>
      has('partners')
        ? `${plan} was bought by ${all('partners')}, not by ${partner}.`
        : `${plan} was not bought by ${partner}.`,
    mend: ({ giver }) => `Leave it to ${giver}`,
  },
  'azure-plan-in-use': {
    so: ({ plan, few, many }) =>
      `${few('entitlements', { other: '# Azure subscriptions' })} ${many('entitlements') === 1 ? 'runs' : 'run'} below ${plan}.`,
    mend: ({ many }) => (many('entitlements') === 1 ? 'Cancel it first' : 'Cancel them first'),
  },
  'budget-currency-differs': {
    so: ({ customer, all, money }) =>
      `The budget given is ${money('amount')}, and ${customer} pays in ${all('currencies')}.`,
    mend: ({ all }) => `Give it in ${all('currencies')}`,
  },
  'budget-not-positive': {
    so: ({ money }) => `The budget given is ${money('amount')}.`,
    mend: 'Give more than nothing, or remove the budget',
  },
} as const satisfies SomeRules
