import type { Instant } from '../../kernel/calendar.ts'
import type { AzureCommerce } from './legacy-azure.ts'
import type { SubscriptionChange } from './subscription-events.ts'

/** The record of an Azure subscription after a fact. Facts about licences say nothing of it. */
export function azureAfter(
  azure: AzureCommerce,
  event: SubscriptionChange,
  at: Instant,
): AzureCommerce {
  const changed = { ...azure, version: azure.version + 1 }
  switch (event.type) {
    case 'SubscriptionRenamed':
      return { ...changed, name: event.name }
    case 'CommerceSubscriptionSuspended':
      return { ...changed, status: 'suspended', since: at, suspendedAt: azure.suspendedAt ?? at }
    case 'CommerceSubscriptionReactivated':
      return { ...changed, status: 'active', since: at, suspendedAt: null }
    case 'SubscriptionDeleted':
      return { ...changed, status: 'deleted', since: at }
    case 'PartnerOfRecordChanged':
      return changed.kind === 'legacy-azure' ? { ...changed, reseller: event.reseller } : changed
    default:
      return changed
  }
}
