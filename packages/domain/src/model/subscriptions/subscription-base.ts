import type { Instant } from '../../kernel/calendar.ts'
import type { OrderId, PartnerId, SubscriptionId } from '../ids.ts'

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

/** Where a subscription can be bought outside CSP; decides which way into CSP it can take. */
export const otherChannels = [
  'web-direct',
  'microsoft-seller',
  'pay-as-you-go',
  'dev-test',
  'enterprise-agreement',
  'indirect-enterprise-agreement',
] as const
export const purchaseChannels = ['csp', ...otherChannels] as const
export type PurchaseChannel = (typeof purchaseChannels)[number]

/** What every subscription has, of whatever kind. */
export interface SubscriptionBase<Kind extends string> {
  readonly kind: Kind
  readonly status: SubscriptionStatus
  readonly purchasedAt: Instant
  /** Counts the changes; the ETag of the Partner Center surface. */
  readonly version: number
}

/** What was ordered of an offer or a product: everything but a plan, which follows from whose it is. */
export interface Ordered<Kind extends string> extends SubscriptionBase<Kind> {
  readonly id: SubscriptionId
  readonly name: string
  readonly order: OrderId
  /** Since when it has had its status. */
  readonly since: Instant
  /** Null while it is not suspended. */
  readonly suspendedAt: Instant | null
}

/** Bought through a partner in CSP. */
export interface InCsp {
  readonly channel: 'csp'
  /** The partner Microsoft bills. */
  readonly partner: PartnerId
  /** The indirect reseller named on the order; null in the direct model or when none was named. */
  readonly reseller: PartnerId | null
}

/** Bought outside CSP: there is no partner in it. */
export interface Elsewhere {
  readonly channel: (typeof otherChannels)[number]
}
