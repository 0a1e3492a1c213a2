import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { AzurePlan } from '../../model/azure-plan.ts'
import {
  handOver,
  startRunning,
  stopRunning,
  type AzureSubscription,
} from '../../model/azure-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import type { EntitlementId, PlanId } from '../../model/ids.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { Recorded } from './messages.ts'

type Event<Type extends Recorded['type']> = Extract<Recorded, { type: Type }>

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: Recorded, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: Recorded, at: Instant): Customer {
  switch (event.type) {
    case 'AzurePlanPurchased':
      return purchased(customer, event, at)
    case 'AzurePlanSuspended':
      return withPlan(customer, event.plan, 'suspended')
    case 'AzurePlanReactivated':
      return withPlan(customer, event.plan, 'active')
    case 'AzureSubscriptionCreated':
      return created(customer, event)
    case 'AzureSubscriptionRenamed':
      return withAzure(customer, event.entitlement, () => ({ name: event.name }))
    case 'AzureSubscriptionCancelled':
      return withAzure(customer, event.entitlement, ({ running, billing }) => ({
        status: 'cancelled',
        running: stopRunning(running, at),
        billing: handOver(billing, at, null),
      }))
    case 'AzureSubscriptionReactivated': {
      const { partner, plan } = event
      return withAzure(customer, event.entitlement, ({ running, billing }) => ({
        status: 'active',
        running: startRunning(running, at),
        billing: handOver(billing, at, { stream: 'plan', partner, plan }),
      }))
    }
    case 'AzureRoleAssigned': {
      const { principal, role } = event
      return withAzure(customer, event.entitlement, ({ access }) => ({
        access: [...access, { principal, role }],
      }))
    }
    case 'AzureRoleRemoved':
      return withAzure(customer, event.entitlement, ({ access }) => ({
        access: access.filter((a) => a.principal !== event.principal || a.role !== event.role),
      }))
    default:
      return assertNever(event)
  }
}

function purchased(
  customer: Customer,
  { plan: id, partner, partnerOfRecord }: Event<'AzurePlanPurchased'>,
  purchasedAt: Instant,
): Customer {
  const parties = { customer: customer.id, partner, partnerOfRecord }
  const plan: AzurePlan = { id, ...parties, status: 'active', purchasedAt, version: 1 }
  return { ...customer, plans: customer.plans.with(id, plan) }
}

/** Runs, and is paid by the plan, from its creation on. */
function created(customer: Customer, event: Event<'AzureSubscriptionCreated'>): Customer {
  const { entitlement: id, partner, plan, name, usage, access, createdAt } = event
  const stretch = { from: createdAt, until: null }
  const azure: AzureSubscription = {
    id,
    name,
    status: 'active',
    createdAt,
    subscription: null,
    plan,
    partnerOfRecord: customer.plans.get(plan)?.partnerOfRecord ?? partner,
    usage,
    running: [stretch],
    billing: [{ ...stretch, payer: { stream: 'plan', partner, plan } }],
    access,
    portalBudget: null,
  }
  return { ...customer, azureSubscriptions: customer.azureSubscriptions.with(id, azure) }
}

function withPlan(customer: Customer, id: PlanId, status: AzurePlan['status']): Customer {
  const plans = withRow(customer.plans, id, (plan) => ({
    ...plan,
    status,
    version: plan.version + 1,
  }))
  return { ...customer, plans }
}

function withAzure(
  customer: Customer,
  id: EntitlementId,
  change: (azure: AzureSubscription) => Partial<AzureSubscription>,
): Customer {
  const azureSubscriptions = withRow(customer.azureSubscriptions, id, (azure) => ({
    ...azure,
    ...change(azure),
  }))
  return { ...customer, azureSubscriptions }
}
