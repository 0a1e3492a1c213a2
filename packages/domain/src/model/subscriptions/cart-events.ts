import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { parties } from '../field-groups.ts'
import { cartField, offerField, orderField, partnerField, subscriptionField } from '../ids.ts'
import { billingCycles } from './term.ts'

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

/** Facts about carts. */
export const cartEvents = [cartCreated, cartUpdated, cartCheckedOut] as const

export type CartEvent = z.output<(typeof cartEvents)[number]>
