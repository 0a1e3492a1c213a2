import { command } from '../../workflow.ts'
import { createCartFacts, updateCartFacts } from './facts.ts'
import { checkOutRules, createCartRules, updateCartRules } from './rules.ts'
import { checkOutFacts } from './check-out-facts.ts'
import * as messages from './messages.ts'
import { lineOf } from '../../model/subscriptions/order-line-fields.ts'

export const createCart = command({
  message: messages.createCart,
  facts: createCartFacts,
  rules: createCartRules,
  events: (asked, { isSame }): messages.Recorded[] =>
    isSame ? [] : [{ ...filled(asked), type: 'CartCreated' }],
})

export const updateCart = command({
  message: messages.updateCart,
  facts: updateCartFacts,
  rules: updateCartRules,
  events: (asked, { isSame }): messages.Recorded[] =>
    isSame ? [] : [{ ...filled(asked), type: 'CartUpdated' }],
})

/** Buys what can be bought of a cart, and says of every line what became of it. */
export const checkOut = command({
  message: messages.checkOutCart,
  facts: checkOutFacts,
  rules: checkOutRules,
  events: ({ partner, customer, cart }, { order, lines }): messages.Recorded[] => [
    ...lines.flatMap(({ purchase }) => purchase ?? []),
    {
      type: 'CartCheckedOut',
      partner,
      customer,
      cart,
      order: order.order,
      lines: lines.map(({ subscription, refusal }) => ({
        subscription,
        refused: refusal?.code ?? null,
      })),
    },
  ],
})

function filled({ lines, reseller, ...of }: messages.CreateCart | messages.UpdateCart) {
  return { ...of, reseller: reseller ?? null, lines: lines.map(lineOf) }
}
