import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Azure spending',
  commands: {
    SetSpendingBudget: 'Change budget',
    RemoveSpendingBudget: 'Remove budget',
    SetAzurePortalBudget: 'Set a budget in the Azure portal',
    WatchSpending: 'Watch a budget',
  },
  rules: {
    'azure-access-missing': {
      so: ({ party, entitlement }) => `${party} has no role on ${entitlement}.`,
      mend: ({ giver }) => `Act as global admin of ${giver}`,
    },
    'budget-without-market': {
      so: ({ customer, country }) =>
        `${customer} is in ${country('countries')}, where nothing is sold on this day.`,
      mend: null,
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
    'only-the-clock-watches-spending': onlyTheClock,
  },
} as const satisfies SlugWords
