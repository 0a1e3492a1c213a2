import type { Instant } from '../../kernel/calendar.ts'
import type { BillingCycle } from './term.ts'
import type { CartId, OfferId, OrderId, PartnerId, SubscriptionId } from '../ids.ts'

/** Lines to be ordered together; no subscription exists before the check-out. */
export interface Cart {
  readonly id: CartId
  readonly partner: PartnerId
  readonly reseller: PartnerId | null
  readonly lines: readonly OrderLine[]
  readonly createdAt: Instant
  /** The order made of it; null until it is checked out, which happens once. */
  readonly order: OrderId | null
}

export interface OrderLine {
  /** The id of the subscription that it becomes. */
  readonly subscription: SubscriptionId
  readonly offer: OfferId
  readonly quantity: number
  readonly billingCycle: BillingCycle
  /** The base that an add-on belongs to. */
  readonly parent: SubscriptionId | null
  readonly name: string | null
  /** ISO 4217, as it was written on the order; null when nothing was said, which means the market's. */
  readonly currency: string | null
}
