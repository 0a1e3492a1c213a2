import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
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

export type RunSubscriptionLifecycle = z.output<typeof runSubscriptionLifecycle>

export type LifecycleStep = (typeof lifecycleSteps)[number]

/** What this workflow may record. */
export type Recorded = SubscriptionEvent | UserEvent
