import { azurePlanProduct } from '../../catalog/index.ts'
import { broken } from '../../kernel/decision.ts'
import type { AzurePlanPurchased } from '../../model/azure/plan-events.ts'
import { evolvePlan } from '../../model/azure/evolve-plan.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import type { OrderLine } from '../../model/subscriptions/cart.ts'
import { evolveSubscription } from '../../model/subscriptions/evolve-subscription.ts'
import type { SubscriptionPurchased } from '../../model/subscriptions/purchase-shapes.ts'
import type { World } from '../../model/world.ts'
import { judged, type Judged } from '../../policies/judged.ts'
import { orderFacts } from '../../policies/order-facts.ts'
import { idRule, lineRules } from '../../policies/order-rules.ts'
import type { Order } from '../../policies/order.ts'
import { planTerms } from '../../policies/plan-terms.ts'
import { planPurchase } from '../../policies/plan-purchase.ts'
import { purchased } from '../../policies/purchase.ts'
import type { Context } from '../../workflow.ts'
import { planLineRules } from './line-rules.ts'

/** A line of a cart, and what is recorded when it is bought. */
export interface JudgedLine extends Judged {
  readonly subscription: SubscriptionId
  /** Null when it is not bought. */
  readonly purchase: SubscriptionPurchased | AzurePlanPurchased | null
}

/** One line after the other, add-ons last: each sees what was bought before it (decision-0068). */
export function judgedLines(order: Order, context: Context): JudgedLine[] {
  const results = new Map<number, JudgedLine>()
  const turns = order.lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => Number(a.line.parent !== null) - Number(b.line.parent !== null))
  let world: World = context.world
  for (const { line, index } of turns) {
    const here = { ...context, world }
    const judgedLine = isPlanLine(line) ? planLine(order, line, here) : offerLine(order, line, here)
    world = withPurchase(world, judgedLine, context)
    results.set(index, judgedLine)
  }
  return order.lines.flatMap((_, index) => results.get(index) ?? [])
}

export const isPlanLine = ({ offer }: OrderLine) => offer === azurePlanProduct.id

function offerLine(order: Order, line: OrderLine, context: Context): JudgedLine {
  const { world, now } = context
  const { subscription } = line
  const facts = orderFacts({ ...order, lines: [line] }, context)
  if (facts.alreadyPlaced) return { subscription, purchase: null, refusal: broken(idRule, facts) }
  const { refusal } = judged(lineRules, facts, now)
  if (refusal) return { subscription, purchase: null, refusal }
  const { reseller, lines: _, ...of } = order
  const purchase = purchased({ ...of, ...line, reseller: reseller ?? null, usage: null }, world)
  return { subscription, purchase, refusal }
}

function planLine(order: Order, line: OrderLine, { world, now }: Context): JudgedLine {
  const { subscription, currency } = line
  const { partner, customer } = order
  const facts = planPurchase(world, { ...order, currency })
  const { refusal } = judged(planLineRules, facts, now)
  if (refusal) return { subscription, purchase: null, refusal }
  const { plan, partnerOfRecord } = facts
  const type = 'AzurePlanPurchased' as const
  const of = { customer, partner, plan, partnerOfRecord, ...planTerms(world, order) }
  return { subscription, purchase: { type, ...of }, refusal }
}

function withPurchase(world: World, { purchase }: JudgedLine, { now }: Context): World {
  if (purchase === null) return world
  return purchase.type === 'AzurePlanPurchased'
    ? evolvePlan(world, purchase, now)
    : evolveSubscription(world, purchase, now)
}
