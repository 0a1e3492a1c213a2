import type { CustomerId, OrderId, PartnerId } from '../model/ids.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'

/** What is ordered together, whichever command asks for it. */
export interface Order {
  readonly partner: PartnerId
  readonly customer: CustomerId
  /** Named as partner of record. */
  readonly reseller?: PartnerId | undefined
  readonly order: OrderId
  readonly lines: readonly OrderLine[]
}
