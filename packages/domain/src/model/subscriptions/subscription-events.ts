import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { lossField, ofSubscription } from '../field-groups.ts'
import { customerField, partnerField, subscriptionField } from '../ids.ts'
import {
  newCommerceLicensePurchased,
  reservationPurchased,
  reservationReturned,
  type HeldPurchased,
} from './held-shapes.ts'
import { subscriptionPurchased, type SubscriptionPurchased } from './purchase-shapes.ts'

export const subscriptionProvisioned = message(
  'SubscriptionProvisioned',
  'The licences of an order are there.',
  ofSubscription,
)

export const provisioningFailed = message(
  'ProvisioningFailed',
  'Licences could not be provided; it is tried again.',
  { ...ofSubscription, at: z.string(), nextTryAt: instantField },
)

export const provisioningDelayed = message(
  'ProvisioningDelayed',
  'Licences take longer to be there.',
  { ...ofSubscription, at: z.string(), nextTryAt: instantField },
)

export const seatsChanged = message('SeatsChanged', 'A subscription has more or fewer licences.', {
  ...ofSubscription,
  quantity: z.int().min(1),
})

export const billingCycleChanged = message(
  'BillingCycleChanged',
  'A subscription is paid monthly or annually from its next cycle on.',
  { ...ofSubscription, billingCycle: z.enum(['monthly', 'annual']) },
)

export const autoRenewChanged = message(
  'AutoRenewChanged',
  'Whether a subscription renews at the end of its term is decided otherwise.',
  { customer: customerField, subscription: subscriptionField, autoRenew: z.boolean() },
)

export const subscriptionRenewed = message(
  'SubscriptionRenewed',
  'A licence subscription goes on for another term.',
  { ...ofSubscription, term: z.strictObject({ from: instantField, until: instantField }) },
)

export const subscriptionExpired = message(
  'SubscriptionExpired',
  'A subscription of another channel reached its end; users go on working for a while.',
  ofSubscription,
)

export const subscriptionDisabled = message(
  'SubscriptionDisabled',
  'An expired subscription serves nobody any more; its data is still kept.',
  ofSubscription,
)

export const subscriptionDeleted = message(
  'SubscriptionDeleted',
  'A subscription is gone for good, and with it the data that nothing else holds.',
  { ...ofSubscription, dataLost: z.array(lossField) },
)

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

export const commerceSubscriptionReactivated = message(
  'CommerceSubscriptionReactivated',
  'A suspended subscription is active again, and its Azure side runs again.',
  ofSubscription,
)

export const subscriptionRenamed = message(
  'SubscriptionRenamed',
  'A subscription has a new name.',
  { ...ofSubscription, name: z.string() },
)

export const partnerOfRecordChanged = message(
  'PartnerOfRecordChanged',
  'A subscription has another partner of record.',
  { ...ofSubscription, reseller: partnerField },
)

export const sourceSubscriptionCancelled = message(
  'SourceSubscriptionCancelled',
  'A subscription of another channel was cancelled before its end; it serves nobody any more, and nothing is paid back.',
  ofSubscription,
)

/** Facts about commerce subscriptions: what was bought, what became of it, and who is partner of record. */
export const subscriptionEvents = [
  subscriptionPurchased,
  newCommerceLicensePurchased,
  reservationPurchased,
  reservationReturned,
  subscriptionProvisioned,
  provisioningFailed,
  provisioningDelayed,
  seatsChanged,
  billingCycleChanged,
  autoRenewChanged,
  subscriptionRenewed,
  subscriptionExpired,
  subscriptionDisabled,
  subscriptionDeleted,
  commerceSubscriptionSuspended,
  commerceSubscriptionReactivated,
  subscriptionRenamed,
  partnerOfRecordChanged,
  sourceSubscriptionCancelled,
] as const

export type SubscriptionEvent = z.output<(typeof subscriptionEvents)[number]>
/** What became of a subscription that was there before. */
export type SubscriptionChange = Exclude<SubscriptionEvent, SubscriptionPurchased | HeldPurchased>
