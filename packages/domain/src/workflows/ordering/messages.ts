import { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { parties } from '../../model/field-groups.ts'
import { meterField, orderField } from '../../model/ids.ts'
import {
  lineFields,
  linesField,
  resellerField,
} from '../../model/subscriptions/order-line-fields.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'

export const placeOrder = message('PlaceOrder', 'Buys an offer for the customer.', {
  ...parties,
  ...lineFields,
  reseller: resellerField,
  usage: z
    .strictObject({ meter: meterField, unitsPerHour: decimalField })
    .optional()
    .meta({ description: 'Of an Azure offer: constant consumption while active.' }),
  order: orderField.optional().meta({
    creates: true,
    description: 'The id of the order; that of the subscription when absent.',
  }),
})

export const placeOrders = message(
  'PlaceOrders',
  'Buys several offers with one order, all of them or none.',
  {
    ...parties,
    order: orderField.meta({ creates: true }),
    reseller: resellerField,
    lines: linesField,
  },
)

export type PlaceOrder = z.output<typeof placeOrder>
export type PlaceOrders = z.output<typeof placeOrders>

/** What this workflow may record. */
export type Recorded = SubscriptionEvent
