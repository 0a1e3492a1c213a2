import { z } from 'zod'
import { dateField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { ofSubscription } from '../../model/field-groups.ts'
import {
  customerField,
  moveField,
  offerField,
  partnerField,
  subscriptionField,
  userField,
} from '../../model/ids.ts'
import { billingCycles } from '../../model/subscriptions/term.ts'
import type { MoveEvent } from '../../model/subscriptions/move-events.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

const lossAccepted = z.array(userField).max(10_000).optional().meta({
  creates: true,
  description: 'Every user whose services stop by it, by name.',
})

const target = z.strictObject({
  offer: offerField,
  subscription: subscriptionField.meta({
    creates: true,
    description: 'The id of the new subscription.',
  }),
  quantity: z.int().min(1),
  billingCycle: z.enum(billingCycles).optional(),
})

const moveOrder = {
  partner: partnerField,
  customer: customerField,
  move: moveField.meta({ creates: true }),
  reseller: partnerField
    .optional()
    .meta({ description: 'The indirect reseller that becomes partner of record.' }),
  lines: z
    .array(
      z.strictObject({
        source: subscriptionField.meta({ ref: 'subscription' }),
        targets: z.array(target).max(5).meta({
          description: 'What is bought instead, together; none when it is given up.',
        }),
      }),
    )
    .min(1)
    .max(100),
  lossAccepted,
}

export const startLicenseMove = message(
  'StartLicenseMove',
  'Provisions in CSP what takes the place of subscriptions bought elsewhere; the originals go on until they are ended.',
  moveOrder,
)

export const scheduleLicenseMove = message(
  'ScheduleLicenseMove',
  'Plans a move for a later day: it is judged now, and again when it is started on that day.',
  { ...moveOrder, on: dateField },
)

export const cancelScheduledMove = message(
  'CancelScheduledMove',
  'Calls off a move that was planned and has not begun.',
  { partner: partnerField, customer: customerField, move: moveField },
)

export const runScheduledMove = message(
  'RunScheduledMove',
  'Starts a move on the day it was planned for; sent by the clock alone.',
  { customer: customerField, move: moveField },
)

export const endSourceSubscription = message(
  'EndSourceSubscription',
  'Lets a subscription of another channel expire at the end of its term, or cancels it now, without a refund.',
  { ...ofSubscription, ends: z.enum(['expires', 'cancelled']), lossAccepted },
)

export const openCreditCase = message(
  'OpenCreditCase',
  'Asks Microsoft 365 billing support for a credit; with delegated admin the partner may, otherwise the customer.',
  ofSubscription,
)

export const decideCredit = message(
  'DecideCredit',
  'Microsoft 365 billing support decides; sent by the clock alone.',
  ofSubscription,
)

export type StartLicenseMove = z.output<typeof startLicenseMove>
export type ScheduleLicenseMove = z.output<typeof scheduleLicenseMove>
export type CancelScheduledMove = z.output<typeof cancelScheduledMove>
export type RunScheduledMove = z.output<typeof runScheduledMove>
export type EndSourceSubscription = z.output<typeof endSourceSubscription>
export type OpenCreditCase = z.output<typeof openCreditCase>
export type DecideCredit = z.output<typeof decideCredit>

/** What this workflow may record. */
export type Recorded = MoveEvent | SubscriptionEvent | UserEvent
