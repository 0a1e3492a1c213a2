import type { CustomerId, OrderId, PartnerId } from '../model/ids.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'

/** Lines that are ordered together, by any of the commands that order. */
export interface Order {
  readonly partner: PartnerId
  readonly customer: CustomerId
  /** Named as partner of record. */
  readonly reseller?: PartnerId | undefined
  readonly order: OrderId
  readonly lines: readonly OrderLine[]
}
