import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { mishapField } from '../../model/field-groups.ts'
import { customerField, subscriptionField } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

export const lifecycleSteps = [
  'provision',
  'renew',
  'suspend',
  'expire',
  'disable',
  'delete',
] as const

export const runSubscriptionLifecycle = message(
  'RunSubscriptionLifecycle',
  'Takes a subscription to its next state; sent by the clock alone.',
  {
    customer: customerField,
    subscription: subscriptionField,
    step: z.enum(lifecycleSteps),
    mishap: mishapField.optional(),
  },
)

export type RunSubscriptionLifecycle = z.output<typeof runSubscriptionLifecycle>

export type LifecycleStep = (typeof lifecycleSteps)[number]

/** What this workflow may record. */
export type Recorded = SubscriptionEvent | UserEvent
