import {
  fields,
  instantField,
  partnerField,
  subscriptionField,
  transferStatuses,
  words,
  type Transfer,
  type TransferLine,
  type Transferring,
} from '@understudy/domain'
import { z } from 'zod'
import { number, ownId, text } from './shapes.ts'

const transferring = { subscription: subscriptionField, quantity: number, moved: subscriptionField }

export const transfer = fields<Transfer>({
  id: ownId,
  partner: partnerField,
  provider: partnerField,
  reseller: partnerField,
  status: z.enum(transferStatuses),
  requestedAt: instantField,
  expiresAt: instantField,
  answeredAt: instantField,
  endedAt: instantField,
  lines: z.array(
    fields<TransferLine>({
      ...transferring,
      addOns: z.array(fields<Transferring>(transferring)),
      status: words<TransferLine['status']>({ waiting: true, done: true, failed: true }),
      attempts: number,
      doneAt: instantField,
      error: text,
    }),
  ),
  nextLineAt: instantField,
})
