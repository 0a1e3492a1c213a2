import { dayOf, nextDay, startOf } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import { dueBy, type DueItem } from '../../workflow.ts'
import { nextPassing } from './bound-passing.ts'
import type { WatchSpending } from './messages.ts'

const slug = 'azure-spending'

/** For each budget: the next bound that usage passes, and the mail of the daily refresh about one that was passed. */
export const due = dueBy(
  ['azureSubscriptions', 'budgets', 'spendingWatches'],
  (customer, { settings }) => {
    if (customer.spendingWatches.size === 0) return []
    return customer.spendingWatches.entries().flatMap(([partner, watch]) => {
      const budget = customer.budgets.get(partner)
      if (budget === undefined) return []
      const next = nextPassing(customer, partner, budget, watch, settings)
      const waiting = watch.passed.find(({ mailedAt }) => mailedAt === null)
      return [
        ...(next ? [item(customer, partner, { ...next, step: 'note' })] : []),
        ...(waiting
          ? [
              item(customer, partner, {
                ...waiting,
                at: startOf(nextDay(dayOf(waiting.at))),
                step: 'mail',
              }),
            ]
          : []),
      ]
    })
  },
)

function item(
  { id: customer }: Pick<Customer, 'id'>,
  partner: PartnerId,
  {
    at,
    month,
    percent,
    step,
  }: Pick<WatchSpending, 'month' | 'percent' | 'step'> & {
    readonly at: DueItem['at']
  },
): DueItem {
  const command: WatchSpending = { type: 'WatchSpending', customer, partner, month, percent, step }
  return { at, key: `${slug} ${step} ${partner}`, command, failpoints: [], subjects: [partner] }
}
