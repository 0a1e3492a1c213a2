import type { SomeEvents } from '../../words.ts'

export const budget = {
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
} as const satisfies SomeEvents
