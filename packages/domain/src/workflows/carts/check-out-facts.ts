import { firstBroken, type Rule } from '../../kernel/decision.ts'
import { compositeId } from '../../model/composite-id.ts'
import { orderId, type SubscriptionId } from '../../model/ids.ts'
import type { Judged } from '../../policies/judged.ts'
import { purchased } from '../../policies/purchase.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import type { SubscriptionPurchased } from '../../model/subscriptions/purchase-shapes.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { World } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { openCart, type OpenCart } from './facts.ts'
import { evolveSubscription } from '../../model/subscriptions/evolve-subscription.ts'
import { orderFacts, type OrderFacts } from '../../policies/order-facts.ts'
import type { CheckOutCart } from './messages.ts'
import type { Order } from '../../policies/order.ts'
import { idRule, lineRules } from '../../policies/order-rules.ts'

/** What the rules of a check-out look at, and what would come of each line. */
export interface CheckOutFacts extends Standing, Selling, OpenCart {
  readonly order: Order
  readonly lines: readonly JudgedLine[]
  /** The first line, when no line can be bought; null when one can. */
  readonly decisive: JudgedLine | null
}

export interface JudgedLine extends Judged<OrderFacts> {
  readonly subscription: SubscriptionId
  /** Null when it is not bought. */
  readonly purchase: SubscriptionPurchased | null
}

export function checkOutFacts(asked: CheckOutCart, context: Context): CheckOutFacts {
  const { partner, customer } = asked
  const open = openCart(asked, context)
  const { reseller, lines } = open.cart
  const order: Order = {
    partner,
    customer,
    reseller: reseller ?? undefined,
    order: orderId(compositeId({ kind: 'order', names: [open.cart.id] })),
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
    ...selling(context.world, context.actor, partner),
    order,
    lines: judged,
    decisive: judged.every(({ broken }) => broken !== null) ? (judged[0] ?? null) : null,
  }
}

/** One line after the other, add-ons last: each sees what was bought before it (decision-0068). */
function judgedLines(order: Order, context: Context): JudgedLine[] {
  const results = new Map<number, JudgedLine>()
  const turns = order.lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => Number(a.line.parent !== null) - Number(b.line.parent !== null))
  let world: World = context.world
  for (const { line, index } of turns) {
    const facts = orderFacts({ ...order, lines: [line] }, { ...context, world })
    const broken: Rule<OrderFacts> | null = facts.alreadyPlaced
      ? idRule
      : (firstBroken(lineRules, facts, context.now) ?? null)
    const { reseller, lines: _, ...of } = order
    const purchase =
      broken === null
        ? purchased({ ...of, ...line, reseller: reseller ?? null, usage: null }, world)
        : null
    if (purchase) world = evolveSubscription(world, purchase, context.now)
    results.set(index, { subscription: line.subscription, purchase, broken, facts })
  }
  return order.lines.flatMap((_, index) => results.get(index) ?? [])
}
