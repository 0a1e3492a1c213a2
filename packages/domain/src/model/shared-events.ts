import { z } from 'zod'
import { message } from '../kernel/message.ts'
import { decimalField, durationField, instantField } from '../kernel/fields.ts'
import { lossCauses } from './announcement.ts'
import { purchaseChannels, subscriptionStatuses } from './commerce-subscription.ts'
import { billingCycles } from './license-subscription.ts'
import {
  customerField,
  entitlementField,
  meterField,
  offerField,
  orderField,
  partnerField,
  planField,
  serviceField,
  skuField,
  subscriptionField,
  userField,
} from './ids.ts'

/** Facts that more than one workflow records; the workflow that owns the thing applies them. */

export const azurePlanPurchased = message('AzurePlanPurchased', 'A partner bought an Azure plan.', {
  customer: customerField,
  partner: partnerField,
  plan: planField,
  partnerOfRecord: partnerField,
})

export const commerceSubscriptionSuspended = message(
  'CommerceSubscriptionSuspended',
  'The commerce side of a subscription was suspended; it reports no more usage.',
  {
    customer: customerField,
    subscription: subscriptionField,
    reason: z.enum([
      'partner',
      'transition',
      'billing-ownership',
      'base-suspended',
      'not-wanted',
      'offer-discontinued',
      'agreement-missing',
    ]),
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
    sku: skuField.nullable(),
    term: z.strictObject({ from: instantField, until: instantField }).nullable(),
    termLength: durationField,
    autoRenew: z.boolean(),
    billingCycle: z.enum(billingCycles),
    parent: subscriptionField.nullable(),
    order: orderField,
    since: instantField.meta({ description: 'Since when it has had its status.' }),
    provisionedAt: instantField.nullable().meta({
      description: 'When its licences will be there, while it is pending.',
    }),
  },
)

export const autoRenewChanged = message(
  'AutoRenewChanged',
  'Whether a subscription renews at the end of its term is decided otherwise.',
  { customer: customerField, subscription: subscriptionField, autoRenew: z.boolean() },
)

/** Somebody and the services that stop for it. */
export const lossField = z.strictObject({ user: userField, services: z.array(serviceField) })

export const lossAnnounced = message(
  'LossAnnounced',
  'Users were named whose services stop, before they do.',
  {
    customer: customerField,
    subscription: subscriptionField.nullable(),
    cause: z.enum(lossCauses),
    losses: z.array(lossField).min(1),
    serviceEndsAt: instantField,
    dataGoesAt: instantField.nullable(),
  },
)

export const spendingBudgetRemoved = message(
  'SpendingBudgetRemoved',
  'The monthly budget in Partner Center is gone.',
  { customer: customerField, partner: partnerField, reason: z.enum(['partner', 'transition']) },
)

export type AzurePlanPurchased = z.output<typeof azurePlanPurchased>
export type CommerceSubscriptionSuspended = z.output<typeof commerceSubscriptionSuspended>
export type SubscriptionPurchased = z.output<typeof subscriptionPurchased>
export type AutoRenewChanged = z.output<typeof autoRenewChanged>
export type LossAnnounced = z.output<typeof lossAnnounced>
export type SpendingBudgetRemoved = z.output<typeof spendingBudgetRemoved>
