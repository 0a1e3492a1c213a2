import type { SomeEvents } from '../../words.ts'

export const budget = {
  SpendingBudgetSet: ({ customer, amount }, say) =>
    `Budget mensuel de ${say.party(customer)} fixé à ${say.money(amount)}`,
  SpendingBoundPassed: ({ customer, percent, budget, month }, say) =>
    `${percent} % du budget de ${say.party(customer)} pour ${month}, ${say.money(budget)}, sont utilisés`,
  SpendingAlertSent: ({ customer, percent, month }, say) =>
    `Alerte envoyée : ${percent} % du budget de ${say.party(customer)} pour ${month} sont utilisés`,
  SpendingBudgetRemoved: ({ customer, reason }, say) =>
    reason === 'transition'
      ? `Budget mensuel de ${say.party(customer)} non reporté par la transition`
      : `Budget mensuel de ${say.party(customer)} supprimé`,
} as const satisfies SomeEvents
