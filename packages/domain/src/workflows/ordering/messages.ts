import { z } from 'zod'
import { decimalField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { billingCycles } from '../../model/license-subscription.ts'
import {
  cartField,
  customerField,
  meterField,
  offerField,
  orderField,
  partnerField,
  subscriptionField,
  userField,
} from '../../model/ids.ts'
import {
  lossField,
  type AutoRenewChanged,
  type CommerceSubscriptionSuspended,
  type LossAnnounced,
  type SubscriptionPurchased,
} from '../../model/shared-events.ts'

const parties = { partner: partnerField, customer: customerField }
const nameField = z.string().trim().min(1).max(256)
const resellerField = partnerField
  .optional()
  .meta({ description: 'The indirect reseller that becomes partner of record.' })

const lineFields = {
  subscription: subscriptionField.meta({
    creates: true,
    description: 'The id of the new subscription, and of its Azure side when it has one.',
  }),
  offer: offerField,
  quantity: z.int().min(1).default(1).meta({ description: 'Licences; 1 for Azure.' }),
  billingCycle: z.enum(billingCycles).optional().meta({
    description: 'How often licences are paid, in advance; monthly when absent.',
  }),
  parent: subscriptionField.optional().meta({
    creates: true,
    description: 'Of an add-on: the base it belongs to, held already or ordered with it.',
  }),
  name: nameField
    .optional()
    .meta({ description: 'Shown to people; the name of the offer when absent.' }),
}

/** One thing that is ordered: an offer, how much of it, and the id it gets. */
export const orderLine = z.strictObject(lineFields)
const linesField = z.array(orderLine).min(1).max(100)

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

export const updateSubscription = message(
  'UpdateSubscription',
  'Renames, suspends or reactivates a subscription, or changes its licences, from the version that was read.',
  {
    ...parties,
    subscription: subscriptionField,
    version: z
      .int()
      .min(1)
      .meta({ description: 'The version that was read; a stale one changes nothing.' }),
    status: z.enum(['active', 'suspended']).optional(),
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

export const lifecycleSteps = [
  'provision',
  'renew',
  'suspend',
  'expire',
  'disable',
  'delete',
] as const

const mishap = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('fail'), at: z.string() }),
    z.strictObject({ do: z.literal('delay'), at: z.string(), until: instantField }),
  ])
  .optional()

export const runSubscriptionLifecycle = message(
  'RunSubscriptionLifecycle',
  'Takes a licence subscription to its next state; sent by the clock alone.',
  {
    customer: customerField,
    subscription: subscriptionField,
    step: z.enum(lifecycleSteps),
    mishap,
  },
)

const of = { customer: customerField, subscription: subscriptionField }

export const subscriptionProvisioned = message(
  'SubscriptionProvisioned',
  'The licences of an order are there.',
  of,
)

export const provisioningFailed = message(
  'ProvisioningFailed',
  'Licences could not be provided; it is tried again.',
  { ...of, at: z.string(), nextTryAt: instantField },
)

export const provisioningDelayed = message(
  'ProvisioningDelayed',
  'Licences take longer to be there.',
  { ...of, at: z.string(), nextTryAt: instantField },
)

export const seatsChanged = message('SeatsChanged', 'A subscription has more or fewer licences.', {
  ...of,
  quantity: z.int().min(1),
})

export const billingCycleChanged = message(
  'BillingCycleChanged',
  'A subscription is paid monthly or annually from its next cycle on.',
  { ...of, billingCycle: z.enum(['monthly', 'annual']) },
)

export const subscriptionRenewed = message(
  'SubscriptionRenewed',
  'A licence subscription goes on for another term.',
  { ...of, term: z.strictObject({ from: instantField, until: instantField }) },
)

export const subscriptionExpired = message(
  'SubscriptionExpired',
  'A subscription of another channel reached its end; users go on working for a while.',
  of,
)

export const subscriptionDisabled = message(
  'SubscriptionDisabled',
  'An expired subscription serves nobody any more; its data is still kept.',
  of,
)

export const subscriptionDeleted = message(
  'SubscriptionDeleted',
  'A subscription is gone for good, and with it the data that nothing else holds.',
  { ...of, dataLost: z.array(lossField) },
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

const recordedLine = z.strictObject({
  subscription: subscriptionField,
  offer: offerField,
  quantity: z.int().min(1),
  billingCycle: z.enum(billingCycles),
  parent: subscriptionField.nullable(),
  name: z.string().nullable(),
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

export const orderingCommands = [
  placeOrder,
  placeOrders,
  createCart,
  updateCart,
  checkOutCart,
  updateSubscription,
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
