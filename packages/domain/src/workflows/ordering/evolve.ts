import type { Instant } from '../../kernel/calendar.ts'
import { assertNever, invariant } from '../../kernel/invariant.ts'
import {
  handOver,
  startRunning,
  stopRunning,
  type AzureSubscription,
} from '../../model/azure-subscription.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { Recorded } from './messages.ts'
import { azureSideOf, commerceSideOf, payerOf } from './purchased.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: Recorded, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: Recorded, at: Instant): Customer {
  switch (event.type) {
    case 'SubscriptionPurchased': {
      const azure = azureSideOf(event)
      return {
        ...customer,
        subscriptions: customer.subscriptions.with(event.subscription, commerceSideOf(event)),
        azureSubscriptions: azure
          ? customer.azureSubscriptions.with(azure.id, azure)
          : customer.azureSubscriptions,
      }
    }
    case 'SubscriptionRenamed':
      return withCommerce(customer, event, () => ({ name: event.name }))
    case 'CommerceSubscriptionSuspended': {
      const suspended = withCommerce(customer, event, (commerce) => ({
        status: 'suspended',
        suspendedAt: commerce.suspendedAt ?? at,
      }))
      return event.reason === 'partner' ? stopped(suspended, event, at) : suspended
    }
    case 'CommerceSubscriptionReactivated': {
      const active = withCommerce(customer, event, () => ({ status: 'active', suspendedAt: null }))
      return started(active, event, at)
    }
    default:
      return assertNever(event)
  }
}

function withCommerce(
  customer: Customer,
  { subscription }: Pick<Recorded, 'subscription'>,
  change: (commerce: CommerceSubscription) => Partial<CommerceSubscription>,
): Customer {
  const subscriptions = withRow(customer.subscriptions, subscription, (commerce) => ({
    ...commerce,
    ...change(commerce),
    version: commerce.version + 1,
  }))
  return { ...customer, subscriptions }
}

/** The Azure side neither runs nor is billed while its partner suspends it. */
function stopped(customer: Customer, event: Pick<Recorded, 'subscription'>, at: Instant): Customer {
  return withAzure(customer, event, (azure) => ({
    ...azure,
    status: 'cancelled',
    running: stopRunning(azure.running, at),
    billing: handOver(azure.billing, at, null),
  }))
}

function started(customer: Customer, event: Pick<Recorded, 'subscription'>, at: Instant): Customer {
  return withAzure(customer, event, (azure, commerce) => ({
    ...azure,
    status: 'active',
    running: startRunning(azure.running, at),
    billing: handOver(azure.billing, at, payerOf(commerce)),
  }))
}

function withAzure(
  customer: Customer,
  { subscription }: Pick<Recorded, 'subscription'>,
  change: (azure: AzureSubscription, commerce: CommerceSubscription) => AzureSubscription,
): Customer {
  const commerce = customer.subscriptions.get(subscription)
  invariant(commerce, `subscription ${subscription} exists`)
  if (commerce.entitlement === null) return customer
  const azureSubscriptions = withRow(customer.azureSubscriptions, commerce.entitlement, (azure) =>
    change(azure, commerce),
  )
  return { ...customer, azureSubscriptions }
}
