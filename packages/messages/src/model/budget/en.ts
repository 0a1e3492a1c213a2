import type { SomeEvents } from '../../words.ts'

export const budget = {
  SpendingBudgetSet: ({ customer, amount }, say) =>
    `Monthly budget of ${say.party(customer)} set to ${say.money(amount)}`,
  SpendingBoundPassed: ({ customer, percent, budget, month }, say) =>
    `${percent} % of the budget of ${say.party(customer)} for ${month}, ${say.money(budget)}, is used`,
  SpendingAlertSent: ({ customer, percent, month }, say) =>
    `Alert sent: ${percent} % of the budget of ${say.party(customer)} for ${month} is used`,
  SpendingBudgetRemoved: ({ customer, reason }, say) =>
    reason === 'transition'
      ? `Monthly budget of ${say.party(customer)} not carried over by the transition`
      : `Monthly budget of ${say.party(customer)} removed`,
} as const satisfies SomeEvents
