import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../../model/customer.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { Recorded } from './messages.ts'

/** Applies one recorded fact: a budget of Partner Center or one of the Azure portal, never both. */
export function evolve(world: World, event: Recorded): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event))
}

function changed(customer: Customer, event: Recorded): Customer {
  switch (event.type) {
    case 'SpendingBudgetSet':
      return { ...customer, budgets: customer.budgets.with(event.partner, event.amount) }
    case 'SpendingBudgetRemoved':
      return { ...customer, budgets: customer.budgets.without(event.partner) }
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
