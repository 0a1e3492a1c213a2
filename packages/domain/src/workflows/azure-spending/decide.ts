import { equals } from '../../kernel/money.ts'
import { command } from '../../workflow.ts'
import { budgetFacts, portalBudgetFacts, setBudgetFacts, watchFacts } from './facts.ts'
import * as messages from './messages.ts'
import { portalBudgetRules, removeRules, setRules, watchedByClock } from './rules.ts'

export const set = command({
  message: messages.setSpendingBudget,
  facts: setBudgetFacts,
  rules: setRules,
  events: ({ customer, partner, amount }, { current }): messages.Recorded[] =>
    current && equals(current, amount)
      ? []
      : [{ type: 'SpendingBudgetSet', customer, partner, amount }],
})

export const remove = command({
  message: messages.removeSpendingBudget,
  facts: budgetFacts,
  rules: removeRules,
  events: ({ customer, partner }, { current }): messages.Recorded[] =>
    current ? [{ type: 'SpendingBudgetRemoved', customer, partner, reason: 'partner' }] : [],
})

export const setPortalBudget = command({
  message: messages.setAzurePortalBudget,
  facts: portalBudgetFacts,
  rules: portalBudgetRules,
  events: (order, { azure: { portalBudget } }): messages.Recorded[] => {
    const { customer, entitlement, amount, alertAtPercent = null } = order
    const isSet =
      portalBudget !== null &&
      equals(portalBudget.amount, amount) &&
      portalBudget.alertAtPercent === alertAtPercent
    if (isSet) return []
    return [{ type: 'AzurePortalBudgetSet', customer, entitlement, amount, alertAtPercent }]
  },
})

/** Once for each bound and month, and lost with the budget. */
export const watch = command({
  message: messages.watchSpending,
  facts: watchFacts,
  by: watchedByClock,
  rules: [],
  events: ({ step, type: _, ...of }, { budget, passed }): messages.Recorded[] => {
    if (budget === null) return []
    if (step === 'note') return passed ? [] : [{ type: 'SpendingBoundPassed', ...of, budget }]
    return passed?.mailedAt === null ? [{ type: 'SpendingAlertSent', ...of, budget }] : []
  },
})
