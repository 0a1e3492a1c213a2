import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { listCurrency } from '../../kernel/money.ts'
import type { AzurePlan } from './azure-plan.ts'
import type { Customer } from '../parties/customer.ts'
import type { PlanId } from '../ids.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { PlanEvent } from './plan-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolvePlan(world: World, event: PlanEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: PlanEvent, purchasedAt: Instant): Customer {
  switch (event.type) {
    case 'AzurePlanPurchased': {
      const { plan: id, partner, partnerOfRecord } = event
      const parties = { customer: customer.id, partner, partnerOfRecord }
      const plan: AzurePlan = {
        kind: 'azure-plan',
        id,
        ...parties,
        status: 'active',
        currency: event.currency ?? listCurrency,
        earnedCreditPercent: event.earnedCreditPercent ?? '0',
        purchasedAt,
        version: 1,
      }
      return { ...customer, plans: customer.plans.with(id, plan) }
    }
    case 'AzurePlanSuspended':
      return withPlan(customer, event.plan, 'suspended')
    case 'AzurePlanReactivated':
      return withPlan(customer, event.plan, 'active')
    default:
      return assertNever(event)
  }
}

function withPlan(customer: Customer, id: PlanId, status: AzurePlan['status']): Customer {
  const plans = withRow(customer.plans, id, (plan) => ({
    ...plan,
    status,
    version: plan.version + 1,
  }))
  return { ...customer, plans }
}
