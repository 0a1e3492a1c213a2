import type { Event } from '../nouns.ts'
import type { World } from '../model/world.ts'
import type { MailDraft } from './mail-message.ts'

/** What events about budgets put into the partner's mailbox. */
export function budgetDrafts(event: Event, before: World): MailDraft[] {
  if (event.type === 'SpendingBudgetRemoved' && event.reason === 'transition') {
    const { customer, partner } = event
    const budget = before.customers.get(customer)?.budgets.get(partner)
    const about = budget ? `${budget.amount} ${budget.currency}` : null
    return [{ to: partner, kind: 'budget-to-re-enter', customer, partner, about }]
  }
  if (event.type !== 'SpendingAlertSent') return []
  const { customer, partner, percent, budget } = event
  const kind = percent === 100 ? 'budget-used' : 'budget-nearly-used'
  const about = `${budget.amount} ${budget.currency}`
  return [{ to: partner, kind, customer, partner, about }]
}
