import { invariant } from '../../kernel/invariant.ts'
import {
  handOver,
  startRunning,
  stopRunning,
  type AzureSubscription,
} from '../azure/azure-subscription.ts'
import { asAzure } from './commerce-subscription.ts'
import type { AzureCommerce } from './legacy-azure.ts'
import type { Customer } from '../parties/customer.ts'
import type { PartnerId, SubscriptionId } from '../ids.ts'
import type { Since } from '../since.ts'
import { withRow } from '../world.ts'
import { payerOf } from './purchased.ts'

interface Of {
  readonly subscription: SubscriptionId
}

/** The Azure side neither runs nor is billed while its partner suspends it. */
export function azureStopped(customer: Customer, event: Of, since: Since): Customer {
  return withAzure(customer, event, (azure) => ({
    ...azure,
    status: 'cancelled',
    running: stopRunning(azure.running, since.at),
    billing: handOver(azure.billing, since, null),
  }))
}

export function azureStarted(customer: Customer, event: Of, since: Since): Customer {
  return withAzure(customer, event, (azure, commerce) => ({
    ...azure,
    status: 'active',
    running: startRunning(azure.running, since.at),
    billing: handOver(azure.billing, since, payerOf(commerce)),
  }))
}

/** Who is partner of record of the one side is that of the other. */
export function azureRecorded(customer: Customer, event: Of, partnerOfRecord: PartnerId): Customer {
  return withAzure(customer, event, (azure) => ({ ...azure, partnerOfRecord }))
}

function withAzure(
  customer: Customer,
  { subscription }: Of,
  change: (azure: AzureSubscription, commerce: AzureCommerce) => AzureSubscription,
): Customer {
  const held = customer.subscriptions.get(subscription)
  invariant(held, `subscription ${subscription} exists`)
  const commerce = asAzure(held)
  if (commerce === undefined) return customer
  const azureSubscriptions = withRow(customer.azureSubscriptions, commerce.entitlement, (azure) =>
    change(azure, commerce),
  )
  return { ...customer, azureSubscriptions }
}
