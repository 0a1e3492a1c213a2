import { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import {
  customerField,
  meterField,
  orderField,
  partnerField,
  subscriptionField,
  userField,
} from '../../model/ids.ts'
import type {
  AutoRenewChanged,
  CommerceSubscriptionSuspended,
  LossAnnounced,
  SubscriptionPurchased,
} from '../../model/shared-events.ts'
import {
  cartCheckedOut,
  cartCreated,
  cartUpdated,
  checkOutCart,
  createCart,
  updateCart,
} from './cart-messages.ts'
import {
  provisioningDelayed,
  provisioningFailed,
  runSubscriptionLifecycle,
  subscriptionDeleted,
  subscriptionDisabled,
  subscriptionExpired,
  subscriptionProvisioned,
  subscriptionRenewed,
  type lifecycleSteps,
} from './lifecycle-messages.ts'
import {
  lineFields,
  linesField,
  nameField,
  parties,
  resellerField,
  type orderLine,
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

const of = { customer: customerField, subscription: subscriptionField }

export const seatsChanged = message('SeatsChanged', 'A subscription has more or fewer licences.', {
  ...of,
  quantity: z.int().min(1),
})

export const billingCycleChanged = message(
  'BillingCycleChanged',
  'A subscription is paid monthly or annually from its next cycle on.',
  { ...of, billingCycle: z.enum(['monthly', 'annual']) },
)

export const commerceSubscriptionReactivated = message(
  'CommerceSubscriptionReactivated',
  'A suspended subscription is active again, and its Azure side runs again.',
  of,
)

export const subscriptionRenamed = message(
  'SubscriptionRenamed',
  'A subscription has a new name.',
  { ...of, name: z.string() },
)

export const partnerOfRecordChanged = message(
  'PartnerOfRecordChanged',
  'A subscription has another partner of record.',
  { ...of, reseller: partnerField },
)

export const orderingCommands = [
  placeOrder,
  placeOrders,
  createCart,
  updateCart,
  checkOutCart,
  updateSubscription,
  changePartnerOfRecord,
  runSubscriptionLifecycle,
] as const

export const orderingEvents = [
  subscriptionProvisioned,
  provisioningFailed,
  provisioningDelayed,
  seatsChanged,
  billingCycleChanged,
  subscriptionRenewed,
  subscriptionExpired,
  subscriptionDisabled,
  subscriptionDeleted,
  commerceSubscriptionReactivated,
  subscriptionRenamed,
  partnerOfRecordChanged,
  cartCreated,
  cartUpdated,
  cartCheckedOut,
] as const

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

export type OrderingEvent = z.output<(typeof orderingEvents)[number]>

/** What this workflow may record: its own facts, and those that its neighbours record too. */
export type Recorded =
  | OrderingEvent
  | SubscriptionPurchased
  | AutoRenewChanged
  | CommerceSubscriptionSuspended
  | LossAnnounced

/** What it applies. */
export type Applied = Exclude<Recorded, LossAnnounced>
