import { z } from '@hono/zod-openapi'
import { rules, type Cart, type Customer, type RecordedEvent } from '@understudy/domain'
import { WorkspaceBusy } from '@understudy/workspace'
import { act, callerOf } from '../wire/act.ts'
import { isPlanLine, orderGroups } from './resource.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { errorCodes } from '../wire/error-codes.ts'
import { FaultError } from '../wire/fault.ts'
import { orderSchema } from '../orders/resource.ts'
import { readOrder } from '../orders/lookup.ts'
import { purchasedPlan } from '../orders/plan-purchase.ts'

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

/** Buys the plan, or orders the lines one by one. A cart that is busy is answered with 800064. */
export async function checkedOut(
  c: PartnerCenterContext,
  customer: Customer,
  cart: Cart,
): Promise<CheckOut> {
  try {
    return await (cart.lines.every(isPlanLine)
      ? boughtPlan(c, customer, cart)
      : ordered(c, customer, cart))
  } catch (error) {
    if (!(error instanceof WorkspaceBusy)) throw error
    throw new FaultError(409, '800064', 'The cart is being worked on; try again in a moment.')
  }
}

async function boughtPlan(
  c: PartnerCenterContext,
  customer: Customer,
  cart: Cart,
): Promise<CheckOut> {
  const [line] = cart.lines
  const plan = await purchasedPlan(c, {
    partner: callerOf(c).id,
    customer: customer.id,
    reseller: cart.reseller ?? undefined,
    currency: line?.currency ?? undefined,
  })
  return { orders: [await readOrder(c, customer, plan)], attributes }
}

async function ordered(
  c: PartnerCenterContext,
  customer: Customer,
  { id: cart }: Cart,
): Promise<CheckOut> {
  const of = { partner: callerOf(c).id, customer: customer.id, cart }
  const events = await act(c, { type: 'CheckOutCart', ...of })
  const done = events.map(({ event }) => event).find(isCheckOut)
  if (!done) return { orders: [], attributes }
  const errors = done.lines.flatMap(({ refused }) => (refused === null ? [] : errorOf(refused)))
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

function errorOf(refused: string) {
  return {
    orderGroupId: orderGroups.offers,
    code: Number(errorCodes[refused]?.code ?? '4018'),
    description: sentences.get(refused) ?? refused,
  }
}
