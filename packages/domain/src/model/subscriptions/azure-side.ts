import type { Instant } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import {
  handOver,
  startRunning,
  stopRunning,
  type AzureSubscription,
} from '../azure/azure-subscription.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import type { Customer } from '../parties/customer.ts'
import type { PartnerId } from '../ids.ts'
import { withRow } from '../world.ts'
import { payerOf } from './purchased.ts'

interface Of {
  readonly subscription: CommerceSubscription['id']
}

/** The Azure side neither runs nor is billed while its partner suspends it. */
export function azureStopped(customer: Customer, event: Of, at: Instant): Customer {
  return withAzure(customer, event, (azure) => ({
    ...azure,
    status: 'cancelled',
    running: stopRunning(azure.running, at),
    billing: handOver(azure.billing, at, null),
  }))
}

export function azureStarted(customer: Customer, event: Of, at: Instant): Customer {
  return withAzure(customer, event, (azure, commerce) => ({
    ...azure,
    status: 'active',
    running: startRunning(azure.running, at),
    billing: handOver(azure.billing, at, payerOf(commerce)),
  }))
}

/** Who is partner of record of the one side is that of the other. */
export function azureRecorded(customer: Customer, event: Of, partnerOfRecord: PartnerId): Customer {
  return withAzure(customer, event, (azure) => ({ ...azure, partnerOfRecord }))
}

function withAzure(
  customer: Customer,
  { subscription }: Of,
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
