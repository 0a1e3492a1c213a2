import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import type { PartnerId } from '../ids.ts'
import type { PassedBound } from './spending-watch.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { BudgetEvent } from './budget-events.ts'

/** Applies one recorded fact about a budget of Partner Center; those of the Azure portal are none of its business. */
export function evolveBudget(world: World, event: BudgetEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: BudgetEvent, at: Instant): Customer {
  switch (event.type) {
    case 'SpendingBudgetSet':
      return {
        ...customer,
        budgets: customer.budgets.with(event.partner, event.amount),
        spendingWatches: customer.spendingWatches.with(event.partner, { since: at, passed: [] }),
      }
    case 'SpendingBudgetRemoved':
      return {
        ...customer,
        budgets: customer.budgets.without(event.partner),
        spendingWatches: customer.spendingWatches.without(event.partner),
      }
    case 'SpendingBoundPassed': {
      const { month, percent } = event
      return withWatch(customer, event.partner, (passed) => [
        ...passed,
        { month, percent, at, mailedAt: null },
      ])
    }
    case 'SpendingAlertSent': {
      const { month, percent } = event
      return withWatch(customer, event.partner, (passed) =>
        passed.map((one) =>
          one.month === month && one.percent === percent ? { ...one, mailedAt: at } : one,
        ),
      )
    }
    default:
      return assertNever(event)
  }
}

function withWatch(
  customer: Customer,
  partner: PartnerId,
  change: (passed: readonly PassedBound[]) => readonly PassedBound[],
): Customer {
  return {
    ...customer,
    spendingWatches: withRow(customer.spendingWatches, partner, (watch) => ({
      ...watch,
      passed: change(watch.passed),
    })),
  }
}
