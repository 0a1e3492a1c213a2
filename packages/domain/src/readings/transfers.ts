import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { partnerField } from '../model/ids.ts'
import { transferStatuses } from '../model/subscriptions/transfer.ts'
import { reading } from './reading.ts'

const transferring = { subscription: z.string(), quantity: z.int(), moved: z.string() }

/** Requests to hand subscriptions over, of all customers of a partner. */
export const transfers = reading({
  name: 'transfers',
  summary: 'The transfers that a partner asked for or has to answer, with their lines',
  question: z.strictObject({ partner: partnerField }),
  answer: z.array(
    z.strictObject({
      customer: z.string(),
      id: z.string(),
      partner: z.string(),
      provider: z.string(),
      reseller: z.string().nullable(),
      status: z.enum(transferStatuses),
      requestedAt: instantField,
      expiresAt: instantField,
      answeredAt: instantField.nullable(),
      endedAt: instantField.nullable(),
      lines: z
        .array(
          z.strictObject({
            ...transferring,
            addOns: z.array(z.strictObject(transferring)).readonly(),
            status: z.enum(['waiting', 'done', 'failed']),
            attempts: z.int(),
            doneAt: instantField.nullable(),
            error: z.string().nullable(),
          }),
        )
        .readonly(),
    }),
  ),
  of: ({ customers }, { partner }) =>
    customers.rows().flatMap(({ id: customer, transfers: all }) =>
      all
        .rows()
        .filter((one) => one.partner === partner || one.provider === partner)
        .map(({ nextLineAt: _, ...transfer }) => ({ customer, ...transfer })),
    ),
})
