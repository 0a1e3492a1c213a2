import type { SlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Azure 費用',
  commands: {
    SetSpendingBudget: '變更預算',
    RemoveSpendingBudget: '移除預算',
    SetAzurePortalBudget: '在 Azure 入口網站設定預算',
    WatchSpending: '監看預算',
  },
  events: {
    SpendingBudgetSet: ({ customer, amount }, say) =>
      `${say.party(customer)} 的每月預算已設為 ${say.money(amount)}`,
    SpendingBoundPassed: ({ customer, percent, budget, month }, say) =>
      `${say.party(customer)} ${month} 的預算 ${say.money(budget)} 已使用 ${percent}%`,
    SpendingAlertSent: ({ customer, percent, month }, say) =>
      `已發出警示：${say.party(customer)} ${month} 的預算已使用 ${percent}%`,
    SpendingBudgetRemoved: ({ customer, reason }, say) =>
      reason === 'transition'
        ? `${say.party(customer)} 的每月預算未隨轉換帶過去`
        : `${say.party(customer)} 的每月預算已移除`,
    AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
      `${entitlement} 在 Azure 入口網站的預算已設為 ${say.money(amount)}`,
  },
} as const satisfies SlugWords
