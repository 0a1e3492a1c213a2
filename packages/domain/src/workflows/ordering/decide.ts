import { purchased } from '../../policies/purchase.ts'
import type { World } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import * as messages from './messages.ts'
import type { Order } from '../../policies/order.ts'
import { orderOfMany, orderOfOne, placeAllFacts, placeFacts } from './facts.ts'
import { placeRules } from './rules.ts'

/** Buys the offer. */
export const place = command({
  message: messages.placeOrder,
  facts: placeFacts,
  rules: placeRules,
  events: (asked, { alreadyPlaced }, { world }): messages.Recorded[] =>
    alreadyPlaced ? [] : bought(orderOfOne(asked), world, asked.usage),
})

/** Buys all of the lines, or none. */
export const placeAll = command({
  message: messages.placeOrders,
  facts: placeAllFacts,
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
