import { currencyOf } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { equals, isNegative, zero, type Money } from '../../kernel/money.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import { sellsFor } from '../../policies/acting.ts'
import type { PassedBound } from '../../model/azure/spending-watch.ts'
import { actsFor } from '../../policies/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type {
  RemoveSpendingBudget,
  SetAzurePortalBudget,
  SetSpendingBudget,
  WatchSpending,
} from './messages.ts'

/** What the rules of a budget in Partner Center look at. */
export interface BudgetFacts {
  readonly actorWatches: boolean
  readonly relationshipIsActive: boolean
  readonly current: Money | undefined
}

export function budgetFacts(
  { partner, customer: id }: Pick<RemoveSpendingBudget, 'partner' | 'customer'>,
  { world, actor }: Context,
): BudgetFacts {
  const customer = customerOf(world, id)
  return {
    actorWatches:
      sellsFor(actor, partner) || (actsFor(actor, partner) && actor.role === 'billing-admin'),
    relationshipIsActive: customer.relationships.has(partner),
    current: customer.budgets.get(partner),
  }
}

export interface SetBudgetFacts extends BudgetFacts {
  /** Of the customer. */
  readonly country: string
  readonly currencyIsLocal: boolean
  /** Null outside every market. */
  readonly localCurrency: string | null
  readonly amountIsPositive: boolean
}

export function setBudgetFacts(command: SetSpendingBudget, context: Context): SetBudgetFacts {
  const { country } = customerOf(context.world, command.customer)
  const localCurrency = currencyOf(country, dayOf(context.now))
  return {
    ...budgetFacts(command, context),
    country,
    currencyIsLocal: localCurrency === command.amount.currency,
    localCurrency,
    amountIsPositive: isPositive(command.amount),
  }
}

/** What the rules of a budget in the Azure portal look at. Nothing of Partner Center is among it (INV-06). */
export interface PortalBudgetFacts {
  readonly actorHasAccess: boolean
  readonly amountIsPositive: boolean
  readonly azure: AzureSubscription
}

export function portalBudgetFacts(
  { customer, entitlement, amount }: SetAzurePortalBudget,
  { world, actor }: Context,
): PortalBudgetFacts {
  const azure = customerOf(world, customer).azureSubscriptions.get(entitlement)
  invariant(azure, `Azure subscription ${entitlement} exists`)
  return {
    actorHasAccess:
      actsFor(actor, customer) || azure.access.some(({ principal }) => principal === actor.party),
    amountIsPositive: isPositive(amount),
    azure,
  }
}

export interface WatchFacts {
  /** Null when it was removed in between. */
  readonly budget: Money | null
  /** Undefined while the bound was not passed in that month. */
  readonly passed: PassedBound | undefined
}

export function watchFacts(
  { customer: id, partner, month, percent }: WatchSpending,
  { world }: Context,
): WatchFacts {
  const customer = customerOf(world, id)
  const watch = customer.spendingWatches.get(partner)
  return {
    budget: customer.budgets.get(partner) ?? null,
    passed: watch?.passed.find((one) => one.month === month && one.percent === percent),
  }
}

function isPositive(amount: Money): boolean {
  return !isNegative(amount) && !equals(amount, zero(amount.currency))
}
