import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { billingCycles } from '../../model/license-subscription.ts'
import {
  cartField,
  offerField,
  orderField,
  partnerField,
  subscriptionField,
} from '../../model/ids.ts'
import { linesField, parties, resellerField } from './line-fields.ts'

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

const recordedLine = z.strictObject({
  subscription: subscriptionField,
  offer: offerField,
  quantity: z.int().min(1),
  billingCycle: z.enum(billingCycles),
  parent: subscriptionField.nullable(),
  name: z.string().nullable(),
  currency: z.string().nullable().default(null),
})

const cartRecord = {
  ...parties,
  cart: cartField,
  reseller: partnerField.nullable(),
  lines: z.array(recordedLine),
}

export const cartCreated = message('CartCreated', 'A cart waits to be ordered.', cartRecord)
export const cartUpdated = message('CartUpdated', 'A cart has other lines.', cartRecord)

export const cartCheckedOut = message(
  'CartCheckedOut',
  'A cart was ordered; each line says whether it was bought.',
  {
    ...parties,
    cart: cartField,
    order: orderField,
    lines: z.array(
      z.strictObject({
        subscription: subscriptionField,
        refused: z.string().nullable().meta({ description: 'The code of the broken rule.' }),
      }),
    ),
  },
)
