import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { customerField, meterField, partnerField, subscriptionField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { reading } from './reading.ts'
import { usageLedger } from './usage-ledger.ts'

export const usage = reading({
  name: 'usage',
  summary: 'Every minute of a customer’s running time, and who pays for it',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(
      z.strictObject({
        entitlement: z.string(),
        from: instantField,
        until: instantField,
        minutes: z.number(),
        stream: z.enum(['legacy', 'plan', 'outside-csp']),
        partner: partnerField.nullable(),
        subscription: subscriptionField.nullable(),
        plan: z.string().nullable(),
        meters: z.array(meterField).readonly().meta({ description: 'That run in it.' }),
        invoices: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  of: (world, { customer }) => usageLedger(customerOf(world, customer), world.now),
})
