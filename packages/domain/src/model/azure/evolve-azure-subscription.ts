import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import {
  handOver,
  startRunning,
  stopRunning,
  type AzureSubscription,
  type RoleAssignment,
} from './azure-subscription.ts'
import { metersIn } from './metered-usage.ts'
import type { Customer } from '../parties/customer.ts'
import type { EntitlementId } from '../ids.ts'
import type { Since } from '../since.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { AzureSubscriptionEvent } from './azure-subscription-events.ts'

type Event<Type extends AzureSubscriptionEvent['type']> = Extract<
  AzureSubscriptionEvent,
  { type: Type }
>

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveAzureSubscription(
  world: World,
  event: AzureSubscriptionEvent,
  at: Instant,
): World {
  const since = { at, cause: world.position }
  return withCustomer(world, event.customer, (customer) => changed(customer, event, since))
}

function changed(customer: Customer, event: AzureSubscriptionEvent, since: Since): Customer {
  const { at, cause } = since
  switch (event.type) {
    case 'AzureSubscriptionCreated':
      return created(customer, event, cause)
    case 'AzureSubscriptionRenamed':
      return withAzure(customer, event.entitlement, () => ({ name: event.name }))
    case 'AzureSubscriptionCancelled':
      return withAzure(customer, event.entitlement, ({ running, billing }) => ({
        status: 'cancelled',
        running: stopRunning(running, at),
        billing: handOver(billing, since, null),
      }))
    case 'AzureSubscriptionReactivated': {
      const { partner, plan } = event
      return withAzure(customer, event.entitlement, ({ running, billing }) => ({
        status: 'active',
        running: startRunning(running, at),
        billing: handOver(billing, since, { stream: 'plan', partner, plan }),
      }))
    }
    case 'AzureRoleAssigned': {
      const { principal, role } = event
      return withAzure(customer, event.entitlement, ({ access }) => ({
        access: [...access, { principal, role, since: at }],
      }))
    }
    case 'AzureRoleRemoved':
      return withAzure(customer, event.entitlement, ({ access, formerAccess }) => {
        const isRemoved = (held: RoleAssignment) =>
          held.principal === event.principal && held.role === event.role
        const removed = access.filter(isRemoved).map((held) => ({ ...held, until: at }))
        return {
          access: access.filter((held) => !isRemoved(held)),
          formerAccess: [...formerAccess, ...removed],
        }
      })
    case 'AzurePortalBudgetSet': {
      const { amount, alertAtPercent } = event
      return withAzure(customer, event.entitlement, () => ({
        portalBudget: { amount, alertAtPercent },
      }))
    }
    case 'AzureEntitlementMapped':
      return billedUnderPlan(customer, event, since)
    case 'BillingOwnershipRequested': {
      const { entitlement, partner, plan } = event
      const request = { partner, plan, requestedAt: at }
      const ownershipRequests = customer.ownershipRequests.with(entitlement, request)
      return { ...customer, ownershipRequests }
    }
    case 'BillingOwnershipWithdrawn':
      return withoutRequest(customer, event.entitlement)
    case 'BillingOwnershipTransferred':
      return billedUnderPlan(withoutRequest(customer, event.entitlement), event, since)
    default:
      return assertNever(event)
  }
}

/** Runs, and is paid by the plan, from its creation on. */
function created(
  customer: Customer,
  event: Event<'AzureSubscriptionCreated'>,
  cause: number,
): Customer {
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
    usage: metersIn(usage),
    running: [stretch],
    billing: [{ ...stretch, cause, payer: { stream: 'plan', partner, plan } }],
    access: access.map((held) => ({ ...held, since: createdAt })),
    formerAccess: [],
    portalBudget: null,
  }
  return { ...customer, azureSubscriptions: customer.azureSubscriptions.with(id, azure) }
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

/** The entitlement keeps its id, its access and its running time; from now on the plan pays. */
function billedUnderPlan(
  customer: Customer,
  event: Event<'AzureEntitlementMapped' | 'BillingOwnershipTransferred'>,
  since: Since,
): Customer {
  const { entitlement, partner, plan } = event
  const partnerOfRecord = customer.plans.get(plan)?.partnerOfRecord ?? partner
  return withAzure(customer, entitlement, ({ status, billing }) => ({
    plan,
    partnerOfRecord,
    billing:
      status === 'active' ? handOver(billing, since, { stream: 'plan', partner, plan }) : billing,
  }))
}

function withoutRequest(customer: Customer, id: EntitlementId): Customer {
  return { ...customer, ownershipRequests: customer.ownershipRequests.without(id) }
}
