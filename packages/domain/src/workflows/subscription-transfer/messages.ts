import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { finalityField, mishapField, parties } from '../../model/field-groups.ts'
import { customerField, partnerField, subscriptionField, transferField } from '../../model/ids.ts'
import type { TransferEvent } from '../../model/subscriptions/transfer-events.ts'

/** Items of one request; Microsoft says 25 of the transfers of 2024, and nothing of those of 2020 (decision-0196). */
const subscriptionsMax = 100

const ofTransfer = { ...parties, transfer: transferField }

export const requestSubscriptionTransfer = message(
  'RequestSubscriptionTransfer',
  'Asks an indirect provider to take subscriptions of a customer; add-ons go with their base.',
  {
    ...parties,
    provider: partnerField,
    transfer: transferField.meta({ creates: true, description: 'The id of the request.' }),
    subscriptions: z.array(subscriptionField).min(1).max(subscriptionsMax),
    finalityAccepted: finalityField,
  },
)

export const acceptSubscriptionTransfer = message(
  'AcceptSubscriptionTransfer',
  'The provider takes what a transfer names; its lines are then carried out.',
  ofTransfer,
)

export const rejectSubscriptionTransfer = message(
  'RejectSubscriptionTransfer',
  'The provider does not take what a transfer names.',
  ofTransfer,
)

export const withdrawSubscriptionTransfer = message(
  'WithdrawSubscriptionTransfer',
  'The partner takes a transfer back that nobody has answered.',
  ofTransfer,
)

export const runTransferLine = message(
  'RunTransferLine',
  'Carries out the next line of an accepted transfer; sent by the clock alone.',
  {
    customer: customerField,
    transfer: transferField,
    /** Index of the line, so that one delivered twice is told from the next. */
    index: z.int().min(0),
    mishap: mishapField.optional(),
  },
)

export const expireSubscriptionTransfer = message(
  'ExpireSubscriptionTransfer',
  'Ends a transfer that nobody answered in time; sent by the clock alone.',
  { customer: customerField, transfer: transferField },
)

export type RequestSubscriptionTransfer = z.output<typeof requestSubscriptionTransfer>
export type AnswerTransfer = Omit<z.output<typeof acceptSubscriptionTransfer>, 'type'>
export type RunTransferLine = z.output<typeof runTransferLine>
export type ExpireSubscriptionTransfer = z.output<typeof expireSubscriptionTransfer>

/** What this workflow may record. */
export type Recorded = TransferEvent
