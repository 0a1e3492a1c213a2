import type { Instant } from '../kernel/calendar.ts'
import type { EntitlementId, OfferId, PartnerId, SubscriptionId } from './ids.ts'

export const subscriptionStatuses = ['active', 'suspended', 'deleted'] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

/** Where a subscription was bought; decides which way into CSP it can take. */
export const purchaseChannels = [
  'csp',
  'web-direct',
  'microsoft-seller',
  'pay-as-you-go',
  'enterprise-agreement',
] as const
export type PurchaseChannel = (typeof purchaseChannels)[number]

/** The order and billing record. An Azure offer (0145P) also has an Azure subscription, its entitlement. */
export interface CommerceSubscription {
  readonly id: SubscriptionId
  readonly offer: OfferId
  readonly name: string
  /** The partner Microsoft bills; null when the customer bought outside CSP. */
  readonly partner: PartnerId | null
  /** The indirect reseller named on the order; null in the direct model or when none was named. */
  readonly reseller: PartnerId | null
  readonly channel: PurchaseChannel
  readonly status: SubscriptionStatus
  /** Licences, or 1 for Azure. */
  readonly quantity: number
  readonly purchasedAt: Instant
  /** Null while it is not suspended. */
  readonly suspendedAt: Instant | null
  /** The Azure side; null for licence-based offers. Equal to the id unless billing ownership changed. */
  readonly entitlement: EntitlementId | null
  /** Counts the changes; the ETag of the Partner Center surface. */
  readonly version: number
}

/** Microsoft Azure in CSP before the Azure plan. */
export const legacyAzureOffer = 'MS-AZR-0145P'

export function isLegacyAzure(subscription: CommerceSubscription): boolean {
  return subscription.offer === legacyAzureOffer
}
