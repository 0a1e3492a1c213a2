import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../../model/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { PassedBound } from '../../model/spending-watch.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { Recorded } from './messages.ts'

/** Applies one recorded fact: a budget of Partner Center or one of the Azure portal, never both. */
export function evolve(world: World, event: Recorded, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: Recorded, at: Instant): Customer {
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
    case 'AzurePortalBudgetSet': {
      const { entitlement, amount, alertAtPercent } = event
      const portalBudget = { amount, alertAtPercent }
      return {
        ...customer,
        azureSubscriptions: withRow(customer.azureSubscriptions, entitlement, (azure) => ({
          ...azure,
          portalBudget,
        })),
      }
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
