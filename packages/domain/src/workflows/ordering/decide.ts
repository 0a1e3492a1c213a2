import { purchased } from '../../policies/purchase.ts'
import type { World } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { orderFacts } from './facts.ts'
import * as messages from './messages.ts'
import { orderOfMany, orderOfOne, type Order } from './order.ts'
import { placeRules } from './rules.ts'

/** Buys the offer. */
export const place = command({
  message: messages.placeOrder,
  facts: (asked: messages.PlaceOrder, context) => orderFacts(orderOfOne(asked), context),
  rules: placeRules,
  events: (asked, { alreadyPlaced }, { world }): messages.Recorded[] =>
    alreadyPlaced ? [] : bought(orderOfOne(asked), world, asked.usage),
})

/** Buys all of the lines, or none. */
export const placeAll = command({
  message: messages.placeOrders,
  facts: (asked: messages.PlaceOrders, context) => orderFacts(orderOfMany(asked), context),
  rules: placeRules,
  events: (asked, { alreadyPlaced }, { world }): messages.Recorded[] =>
    alreadyPlaced ? [] : bought(orderOfMany(asked), world),
})

function bought(
  { lines, reseller, ...of }: Order,
  world: World,
  usage?: messages.PlaceOrder['usage'],
): messages.Recorded[] {
  return lines.map((line) =>
    purchased({ ...of, ...line, reseller: reseller ?? null, usage: usage ?? null }, world),
  )
}
