import { orderId } from '../../model/ids.ts'
import { lineOf } from '../../model/subscriptions/order-line-fields.ts'
import { orderFacts, type OrderFacts } from '../../policies/order-facts.ts'
import type { Order } from '../../policies/order.ts'
import type { Context } from '../../workflow.ts'
import type { PlaceOrder, PlaceOrders } from './messages.ts'

/** What the rules look at when one offer is ordered. */
export function placeFacts(asked: PlaceOrder, context: Context): OrderFacts {
  return orderFacts(orderOfOne(asked), context)
}

/** What they look at when several are ordered together. */
export function placeAllFacts(asked: PlaceOrders, context: Context): OrderFacts {
  return orderFacts(orderOfMany(asked), context)
}

/** An order of one line bears the id of its subscription unless it says otherwise. */
export function orderOfOne(asked: PlaceOrder): Order {
  const { partner, customer, reseller, order = orderId(asked.subscription) } = asked
  return { partner, customer, reseller, order, lines: [lineOf(asked)] }
}

export function orderOfMany({ lines, ...order }: PlaceOrders): Order {
  return { ...order, lines: lines.map(lineOf) }
}
