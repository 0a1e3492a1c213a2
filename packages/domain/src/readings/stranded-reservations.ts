import { z } from 'zod'
import { strandingsOf, type Stranding } from '../accounting/strandings.ts'
import { instantField } from '../kernel/fields.ts'
import { customerField, entitlementField, subscriptionField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'
import { fields } from './shapes.ts'

export const strandingShape = fields<Stranding>({
  subscription: subscriptionField,
  entitlement: entitlementField,
  movedAt: instantField,
  stopsAt: instantField,
  paidUntil: instantField,
  monthly: moneyAnswer.nullable(),
})

/** Reservations that are paid on while they cover no more, or soon will not, what went to another payer before September 2022. */
export const strandedReservations = reading({
  name: 'stranded-reservations',
  summary: 'Reservations that cover no more what moved, until when they are paid, and for how much',
  question: z.strictObject({ customer: customerField }),
  answer: z.array(strandingShape).readonly(),
  of: (world, { customer }) => strandingsOf(customerOf(world, customer)) as never,
})
