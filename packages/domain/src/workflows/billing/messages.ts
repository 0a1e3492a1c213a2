import { z } from 'zod'
import { dateField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import {
  customerField,
  entitlementField,
  meterField,
  offerField,
  partnerField,
  planField,
  subscriptionField,
} from '../../model/ids.ts'
import { licenseCharges } from '../../model/license-invoice.ts'

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

export const issueLicenseInvoice = message(
  'IssueLicenseInvoice',
  'Closes a billing period of one customer’s licences; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    from: instantField,
    until: instantField,
  },
)

export const licenseInvoiced = message(
  'LicenseInvoiced',
  'One customer’s licences of a period are on the partner’s invoice. Closed for good.',
  {
    customer: customerField,
    partner: partnerField,
    number: z.string(),
    period: z.strictObject({ from: instantField, until: instantField }),
    dueOn: dateField,
    lines: z.array(
      z.strictObject({
        subscription: subscriptionField,
        offer: offerField,
        charge: z.enum(licenseCharges),
        from: dateField,
        to: dateField,
        quantity: z.int(),
        unitPrice: amount,
        amount,
      }),
    ),
    total: amount,
  },
)

export const billingCommands = [issueUsageInvoice, issueLicenseInvoice] as const
export const billingEvents = [usageInvoiced, licenseInvoiced] as const

export type IssueUsageInvoice = z.output<typeof issueUsageInvoice>
export type IssueLicenseInvoice = z.output<typeof issueLicenseInvoice>
export type LicenseInvoiced = z.output<typeof licenseInvoiced>
export type BillingEvent = z.output<(typeof billingEvents)[number]>
