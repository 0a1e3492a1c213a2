import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { customerField, subscriptionField } from '../../model/ids.ts'
import { lossField } from '../../model/shared-events.ts'

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
  'Takes a subscription to its next state; sent by the clock alone.',
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
