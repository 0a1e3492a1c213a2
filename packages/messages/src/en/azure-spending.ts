import type { SlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Azure spending',
  commands: {
    SetSpendingBudget: 'Change budget',
    RemoveSpendingBudget: 'Remove budget',
    SetAzurePortalBudget: 'Set a budget in the Azure portal',
  },
  events: {
    SpendingBudgetSet: ({ customer, amount }, say) =>
      `Monthly budget of ${say.party(customer)} set to ${say.money(amount)}`,
    SpendingBudgetRemoved: ({ customer, reason }, say) =>
      reason === 'transition'
        ? `Monthly budget of ${say.party(customer)} not carried over by the transition`
        : `Monthly budget of ${say.party(customer)} removed`,
    AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
      `Budget of ${entitlement} in the Azure portal set to ${say.money(amount)}`,
  },
} as const satisfies SlugWords
