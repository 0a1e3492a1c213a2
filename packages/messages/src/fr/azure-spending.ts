import type { SlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Dépenses Azure',
  commands: {
    SetSpendingBudget: 'Modifier le budget',
    RemoveSpendingBudget: 'Supprimer le budget',
    SetAzurePortalBudget: 'Définir un budget sur le portail Azure',
    WatchSpending: 'Surveiller un budget',
  },
  events: {
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
    AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
      `Budget de ${entitlement} sur le portail Azure fixé à ${say.money(amount)}`,
  },
} as const satisfies SlugWords
