import { z } from 'zod'
import { message } from '../kernel/message.ts'
import { customerField, partnerField, planField, subscriptionField } from './ids.ts'

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
    reason: z.enum(['partner', 'transition', 'billing-ownership']),
  },
)

export const spendingBudgetRemoved = message(
  'SpendingBudgetRemoved',
  'The monthly budget in Partner Center is gone.',
  { customer: customerField, partner: partnerField, reason: z.enum(['partner', 'transition']) },
)

export type AzurePlanPurchased = z.output<typeof azurePlanPurchased>
export type CommerceSubscriptionSuspended = z.output<typeof commerceSubscriptionSuspended>
export type SpendingBudgetRemoved = z.output<typeof spendingBudgetRemoved>
