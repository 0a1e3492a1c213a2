import { z } from 'zod'
import { decimalField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { purchaseChannels, subscriptionStatuses } from '../../model/commerce-subscription.ts'
import {
  customerField,
  entitlementField,
  meterField,
  offerField,
  partnerField,
  subscriptionField,
} from '../../model/ids.ts'
import type { CommerceSubscriptionSuspended } from '../../model/shared-events.ts'

const parties = { partner: partnerField, customer: customerField }
const nameField = z.string().trim().min(1).max(256)

export const placeOrder = message('PlaceOrder', 'Buys an offer for the customer.', {
  ...parties,
  subscription: subscriptionField.meta({
    creates: true,
    description: 'The id of the new subscription, and of its Azure side when it has one.',
  }),
  offer: offerField,
  quantity: z.int().min(1).default(1).meta({ description: 'Licences; 1 for Azure.' }),
  reseller: partnerField
    .optional()
    .meta({ description: 'The indirect reseller that becomes partner of record.' }),
  name: nameField
    .optional()
    .meta({ description: 'Shown to people; the name of the offer when absent.' }),
  usage: z
    .strictObject({ meter: meterField, unitsPerHour: decimalField })
    .optional()
    .meta({ description: 'Of an Azure offer: constant consumption while active.' }),
})

export const updateSubscription = message(
  'UpdateSubscription',
  'Renames, suspends or reactivates a subscription, from the version that was read.',
  {
    ...parties,
    subscription: subscriptionField,
    version: z
      .int()
      .min(1)
      .meta({ description: 'The version that was read; a stale one changes nothing.' }),
    status: z.enum(['active', 'suspended']).optional(),
    name: nameField.optional(),
  },
)

export const subscriptionPurchased = message(
  'SubscriptionPurchased',
  'A subscription was bought; an Azure offer brings its Azure subscription with it.',
  {
    customer: customerField,
    subscription: subscriptionField,
    offer: offerField,
    name: z.string(),
    partner: partnerField.nullable(),
    reseller: partnerField.nullable(),
    channel: z.enum(purchaseChannels),
    quantity: z.int().min(1),
    status: z.enum(subscriptionStatuses),
    purchasedAt: instantField,
    entitlement: entitlementField.nullable(),
    usage: z.strictObject({ meter: meterField, unitsPerHour: decimalField }).nullable(),
    access: z.array(z.strictObject({ principal: z.string(), role: z.string() })),
    suspendedAt: instantField.nullable(),
  },
)

export const commerceSubscriptionReactivated = message(
  'CommerceSubscriptionReactivated',
  'A suspended subscription is active again, and its Azure side runs again.',
  { customer: customerField, subscription: subscriptionField },
)

export const subscriptionRenamed = message(
  'SubscriptionRenamed',
  'A subscription has a new name.',
  {
    customer: customerField,
    subscription: subscriptionField,
    name: z.string(),
  },
)

export const orderingCommands = [placeOrder, updateSubscription] as const

export const orderingEvents = [
  subscriptionPurchased,
  commerceSubscriptionReactivated,
  subscriptionRenamed,
] as const

export type PlaceOrder = z.output<typeof placeOrder>
export type UpdateSubscription = z.output<typeof updateSubscription>

export type SubscriptionPurchased = z.output<typeof subscriptionPurchased>
export type OrderingEvent = z.output<(typeof orderingEvents)[number]>

/** What this workflow may record, and what it applies: its own facts, and one that its neighbours record too. */
export type Recorded = OrderingEvent | CommerceSubscriptionSuspended
