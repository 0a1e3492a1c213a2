import { z } from 'zod'
import { dateField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import {
  customerField,
  entitlementField,
  meterField,
  partnerField,
  planField,
  subscriptionField,
} from '../../model/ids.ts'

const stream = z.enum(['legacy', 'plan'])
const amount = z.strictObject({ amount: z.string(), currency: z.string() })

export const issueUsageInvoice = message(
  'IssueUsageInvoice',
  'Closes a billing period of one customer; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    stream,
    from: instantField,
    until: instantField,
  },
)

export const usageInvoiced = message(
  'UsageInvoiced',
  'One customer’s usage of a period is on the partner’s invoice. Closed for good.',
  {
    customer: customerField,
    partner: partnerField,
    number: z.string(),
    stream,
    period: z.strictObject({ from: instantField, until: instantField }),
    dueOn: dateField,
    lines: z.array(
      z.strictObject({
        entitlement: entitlementField,
        subscription: subscriptionField.nullable(),
        plan: planField.nullable(),
        meter: meterField.nullable(),
        from: instantField,
        until: instantField,
        minutes: z.int(),
        quantity: z.string(),
        amount,
      }),
    ),
    total: amount,
  },
)

export const billingCommands = [issueUsageInvoice] as const
export const billingEvents = [usageInvoiced] as const

export type IssueUsageInvoice = z.output<typeof issueUsageInvoice>
export type BillingEvent = z.output<(typeof billingEvents)[number]>
