import { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import {
  meterField,
  orderField,
  partnerField,
  subscriptionField,
  userField,
} from '../../model/ids.ts'
import type { CartEvent } from '../../model/subscriptions/cart-events.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'
import type { checkOutCart, createCart, updateCart } from './cart-messages.ts'
import type { lifecycleSteps, runSubscriptionLifecycle } from './lifecycle-messages.ts'
import {
  lineFields,
  linesField,
  nameField,
  type orderLine,
  parties,
  resellerField,
} from './line-fields.ts'

export * from './cart-messages.ts'

export * from './lifecycle-messages.ts'

export const placeOrder = message('PlaceOrder', 'Buys an offer for the customer.', {
  ...parties,
  ...lineFields,
  reseller: resellerField,
  usage: z
    .strictObject({ meter: meterField, unitsPerHour: decimalField })
    .optional()
    .meta({ description: 'Of an Azure offer: constant consumption while active.' }),
  order: orderField
    .optional()
    .meta({ description: 'The id of the order; that of the subscription when absent.' }),
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

const versionField = z.int().min(1).optional().meta({
  description:
    'The version that was read: a stale one changes nothing. Whatever is there when absent.',
})

export const updateSubscription = message(
  'UpdateSubscription',
  'Renames, suspends, reactivates or deletes a subscription, or changes its licences, from the version that was read.',
  {
    ...parties,
    subscription: subscriptionField,
    version: versionField,
    status: z.enum(['active', 'suspended', 'deleted']).optional().meta({
      description: 'Deleted is for a suspended 0145P, which it ends for good.',
    }),
    name: nameField.optional(),
    quantity: z.int().min(1).optional().meta({ description: 'Licences from now on.' }),
    autoRenew: z.boolean().optional(),
    billingCycle: z.enum(['monthly', 'annual']).optional(),
    lossAccepted: z.array(userField).max(10_000).optional().meta({
      creates: true,
      description: 'Every user whose services stop by it, by name.',
    }),
  },
)

export const changePartnerOfRecord = message(
  'ChangePartnerOfRecord',
  'Names another indirect reseller as partner of record of a subscription.',
  {
    ...parties,
    subscription: subscriptionField,
    version: versionField,
    reseller: partnerField.meta({ description: 'The reseller from now on.' }),
  },
)

export type PlaceOrder = z.output<typeof placeOrder>
export type PlaceOrders = z.output<typeof placeOrders>
export type CreateCart = z.output<typeof createCart>
export type UpdateCart = z.output<typeof updateCart>
export type CheckOutCart = z.output<typeof checkOutCart>
export type UpdateSubscription = z.output<typeof updateSubscription>
export type ChangePartnerOfRecord = z.output<typeof changePartnerOfRecord>
export type RunSubscriptionLifecycle = z.output<typeof runSubscriptionLifecycle>

export type LifecycleStep = (typeof lifecycleSteps)[number]

export type OrderLineAsked = z.output<typeof orderLine>

/** What this workflow may record. */
export type Recorded = SubscriptionEvent | CartEvent | UserEvent
