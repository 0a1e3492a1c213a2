import type { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { usageField } from '../../model/azure/metered-usage.ts'
import { parties } from '../../model/field-groups.ts'
import { orderField } from '../../model/ids.ts'
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
  usage: usageField
    .optional()
    .meta({ description: 'Of an Azure offer: what its meters count while it is active.' }),
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
