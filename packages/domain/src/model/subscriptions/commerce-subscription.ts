import type { Duration, Instant } from '../../kernel/calendar.ts'
import type { EntitlementId, OfferId, OrderId, PartnerId, SkuId, SubscriptionId } from '../ids.ts'
import type { BillingCycle, PaidFrom, Term } from './term.ts'

/**
 * A licence of CSP goes from pending to active, suspended and deleted; one of another channel from active to expired
 * (users go on working), disabled (only its data is kept) and deleted (LIC-11).
 */
export const subscriptionStatuses = [
  'pending',
  'active',
  'suspended',
  'expired',
  'disabled',
  'deleted',
] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

/** Where a subscription was bought; decides which way into CSP it can take. */
export const purchaseChannels = [
  'csp',
  'web-direct',
  'microsoft-seller',
  'pay-as-you-go',
  'dev-test',
  'enterprise-agreement',
  'indirect-enterprise-agreement',
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
  /** What the licences hang on; null for Azure. */
  readonly sku: SkuId | null
  /** Null for Azure, which has none. */
  readonly term: Term | null
  /** P1Y or P1M, of the terms to come. */
  readonly termLength: Duration
  readonly autoRenew: boolean
  readonly billingCycle: BillingCycle
  /** The base that an add-on belongs to; null for everything else. */
  readonly parent: SubscriptionId | null
  readonly order: OrderId
  /** Since when it has had its status. */
  readonly since: Instant
  /** What was paid for since when, oldest first; empty for Azure. */
  readonly paid: readonly PaidFrom[]
  /** When provisioning is tried next, while it is pending. */
  readonly provisionedAt: Instant | null
  /** Counts the changes; the ETag of the Partner Center surface. */
  readonly version: number
}

/** Microsoft Azure in CSP before the Azure plan. */
export const legacyAzureOffer = 'MS-AZR-0145P'

export function isLegacyAzure(subscription: CommerceSubscription): boolean {
  return subscription.offer === legacyAzureOffer
}
