import { compositeId } from '../../model/composite-id.ts'
import { orderId, planId, type OrderId } from '../../model/ids.ts'
import type { Cart } from '../../model/subscriptions/cart.ts'
import type { Order } from '../../policies/order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import { openCart, type OpenCart } from './facts.ts'
import { isPlanLine, judgedLines, type JudgedLine } from './judged-lines.ts'
import type { CheckOutCart } from './messages.ts'

/** What the rules of a check-out look at, and what would come of each line. */
export interface CheckOutFacts extends Standing, Selling, OpenCart {
  readonly order: Order
  readonly lines: readonly JudgedLine[]
  /** The first line, when no line can be bought; null when one can. */
  readonly decisive: JudgedLine | null
}

export function checkOutFacts(asked: CheckOutCart, context: Context): CheckOutFacts {
  const { partner, customer } = asked
  const open = openCart(asked, context)
  const { reseller, lines } = open.cart
  const order: Order = {
    partner,
    customer,
    reseller: reseller ?? undefined,
    order: orderOf(open.cart, asked),
    lines,
  }
  const judged = judgedLines(order, context)
  return {
    ...open,
    ...standing(context.world, {
      partner,
      customer,
      resellers: reseller === null ? [] : [reseller],
    }),
    ...selling(context.world, context.actor, asked),
    order,
    lines: judged,
    decisive: judged.every(({ refusal }) => refusal !== null) ? (judged[0] ?? null) : null,
  }
}

/** A plan is an order of its own, so a cart of nothing else becomes that order. */
function orderOf({ id, lines, reseller }: Cart, { partner, customer }: CheckOutCart): OrderId {
  return lines.every(isPlanLine)
    ? orderId(planId({ customer, partner, partnerOfRecord: reseller ?? partner }))
    : orderId(compositeId({ kind: 'order', names: [id] }))
}
