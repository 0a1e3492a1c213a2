import type { OrderLine } from '../../model/subscriptions/cart.ts'
import { orderId, type CustomerId, type OrderId, type PartnerId } from '../../model/ids.ts'
import type { OrderLineAsked, PlaceOrder, PlaceOrders } from './messages.ts'

/** What is ordered together, whichever command asks for it. */
export interface Order {
  readonly partner: PartnerId
  readonly customer: CustomerId
  /** Named as partner of record. */
  readonly reseller?: PartnerId | undefined
  readonly order: OrderId
  readonly lines: readonly OrderLine[]
}

export function lineOf(asked: OrderLineAsked): OrderLine {
  const { subscription, offer, quantity, billingCycle = 'monthly' } = asked
  const { parent = null, name = null, currency = null } = asked
  return { subscription, offer, quantity, billingCycle, parent, name, currency }
}

/** An order of one line bears the id of its subscription unless it says otherwise. */
export function orderOfOne(asked: PlaceOrder): Order {
  const { partner, customer, reseller, order = orderId(asked.subscription) } = asked
  return { partner, customer, reseller, order, lines: [lineOf(asked)] }
}

export function orderOfMany({ lines, ...order }: PlaceOrders): Order {
  return { ...order, lines: lines.map(lineOf) }
}
