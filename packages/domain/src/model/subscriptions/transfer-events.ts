import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { ofTransfer } from '../field-groups.ts'
import { orderField, partnerField, subscriptionField } from '../ids.ts'

const transferring = {
  subscription: subscriptionField,
  quantity: z.int().min(1),
  moved: subscriptionField.meta({ description: 'Its id at the provider.' }),
}

export const subscriptionTransferRequested = message(
  'SubscriptionTransferRequested',
  'A partner asked a provider to take subscriptions of a customer; what is handed over is known.',
  {
    ...ofTransfer,
    reseller: partnerField.nullable(),
    expiresAt: instantField,
    lines: z.array(
      z.strictObject({ ...transferring, addOns: z.array(z.strictObject(transferring)) }),
    ),
  },
)

export const subscriptionTransferAccepted = message(
  'SubscriptionTransferAccepted',
  'The provider accepted a transfer; its lines are carried out one after the other.',
  { ...ofTransfer, nextLineAt: instantField },
)

export const subscriptionTransferRejected = message(
  'SubscriptionTransferRejected',
  'The provider rejected a transfer; nothing is handed over.',
  ofTransfer,
)

export const subscriptionTransferWithdrawn = message(
  'SubscriptionTransferWithdrawn',
  'The partner took a transfer back before anybody answered.',
  ofTransfer,
)

export const subscriptionTransferExpired = message(
  'SubscriptionTransferExpired',
  'Nobody answered a transfer in time; it is over.',
  ofTransfer,
)

export const subscriptionTransferred = message(
  'SubscriptionTransferred',
  'A subscription went from the partner to the provider, under a new id; from this day the provider pays.',
  {
    ...ofTransfer,
    ...transferring,
    reseller: partnerField.nullable(),
    parent: subscriptionField.nullable(),
    order: orderField,
  },
)

export const transferLineCompleted = message(
  'TransferLineCompleted',
  'One line of a transfer is done.',
  { ...ofTransfer, index: z.int(), nextLineAt: instantField.nullable() },
)

export const transferLineFailed = message(
  'TransferLineFailed',
  'One line of a transfer could not be carried out; it is tried again, or left with the partner.',
  {
    ...ofTransfer,
    index: z.int(),
    at: z.string(),
    obstacle: z.string().optional().meta({
      description: 'The code of the rule in its way; absent when something else went wrong.',
    }),
    isLeft: z.boolean().meta({ description: 'True when it is not tried again.' }),
    nextLineAt: instantField.nullable(),
  },
)

export const transferLineDelayed = message(
  'TransferLineDelayed',
  'One line of a transfer takes longer than expected.',
  { ...ofTransfer, index: z.int(), nextLineAt: instantField },
)

export const subscriptionTransferCompleted = message(
  'SubscriptionTransferCompleted',
  'Every line of a transfer was carried out or left; what was handed over stays with the provider.',
  ofTransfer,
)

/** Facts about transfers between partners. */
export const transferEvents = [
  subscriptionTransferRequested,
  subscriptionTransferAccepted,
  subscriptionTransferRejected,
  subscriptionTransferWithdrawn,
  subscriptionTransferExpired,
  subscriptionTransferred,
  transferLineCompleted,
  transferLineFailed,
  transferLineDelayed,
  subscriptionTransferCompleted,
] as const

export type TransferEvent = z.output<(typeof transferEvents)[number]>
export type SubscriptionTransferred = z.output<typeof subscriptionTransferred>
