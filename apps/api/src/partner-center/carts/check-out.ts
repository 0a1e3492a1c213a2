import { z } from '@hono/zod-openapi'
import { invariant, rules, type Cart, type Customer, type RecordedEvent } from '@understudy/domain'
import { WorkspaceBusy } from '@understudy/workspace'
import { act, callerOf } from '../wire/act.ts'
import { isPlanLine, orderGroups } from './resource.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { codeOf } from '../wire/error-codes.ts'
import { refused } from '../wire/refused.ts'
import { orderSchema } from '../orders/resource.ts'
import { readOrder } from '../orders/lookup.ts'

const orderErrorSchema = z.object({
  orderGroupId: z.string(),
  code: z.int(),
  description: z.string(),
})

export const checkOutSchema = z
  .object({
    orders: z.array(orderSchema),
    orderErrors: z.array(orderErrorSchema).optional(),
    attributes: attributesOf('CartCheckoutResult'),
  })
  .openapi('CartCheckoutResult')

type CheckOut = z.output<typeof checkOutSchema>

/** Orders the lines one by one. A cart that is busy is answered with 800064. */
export async function checkedOut(
  c: PartnerCenterContext,
  customer: Customer,
  cart: Cart,
): Promise<CheckOut> {
  try {
    return await ordered(c, customer, cart)
  } catch (error) {
    if (!(error instanceof WorkspaceBusy)) throw error
    throw refused('cart-busy', 'The cart is being worked on; try again in a moment.')
  }
}

async function ordered(
  c: PartnerCenterContext,
  customer: Customer,
  { id, lines }: Cart,
): Promise<CheckOut> {
  const of = { partner: callerOf(c).id, customer: customer.id, cart: id }
  const events = await act(c, { type: 'CheckOutCart', ...of })
  const done = events.map(({ event }) => event).find(isCheckOut)
  invariant(done, 'a cart that is checked out is recorded')
  const group = lines.every(isPlanLine) ? orderGroups.plan : orderGroups.offers
  const errors = done.lines.flatMap(({ refused: code }) =>
    code === null ? [] : errorOf(code, group),
  )
  return {
    orders: [await readOrder(c, customer, done.order)],
    ...(errors.length === 0 ? {} : { orderErrors: errors }),
    attributes,
  }
}

const attributes = { objectType: 'CartCheckoutResult' } as const

type CheckedOut = Extract<RecordedEvent['event'], { type: 'CartCheckedOut' }>

const isCheckOut = (event: RecordedEvent['event']): event is CheckedOut =>
  event.type === 'CartCheckedOut'

/** The sentences of the rules, by their codes. */
const sentences = new Map<string, string>(rules().map(({ code, must }) => [code, must]))

function errorOf(code: string, orderGroupId: string) {
  return {
    orderGroupId,
    code: Number(codeOf(code).code),
    description: sentences.get(code) ?? code,
  }
}
