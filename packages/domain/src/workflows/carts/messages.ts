import type { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { parties } from '../../model/field-groups.ts'
import type { PlanEvent } from '../../model/azure/plan-events.ts'
import { cartField } from '../../model/ids.ts'
import type { CartEvent } from '../../model/subscriptions/cart-events.ts'
import { linesField, resellerField } from '../../model/subscriptions/order-line-fields.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'

const cartFields = { ...parties, reseller: resellerField, lines: linesField }

export const createCart = message(
  'CreateCart',
  'Collects what is to be ordered; nothing is bought yet.',
  { ...cartFields, cart: cartField.meta({ creates: true }) },
)

export const updateCart = message('UpdateCart', 'Replaces the lines of a cart.', {
  ...cartFields,
  cart: cartField,
})

export const checkOutCart = message(
  'CheckOutCart',
  'Orders a cart, once; each line is bought or refused for itself.',
  { ...parties, cart: cartField },
)

export type CreateCart = z.output<typeof createCart>
export type UpdateCart = z.output<typeof updateCart>
export type CheckOutCart = z.output<typeof checkOutCart>

/** What this workflow may record. */
export type Recorded = CartEvent | PlanEvent | SubscriptionEvent
