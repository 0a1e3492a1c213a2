import { z } from 'zod'
import { dateField, instantField } from '../../kernel/fields.ts'
import { message, typeOf } from '../../kernel/message.ts'
import { amountField, streamField } from '../field-groups.ts'
import {
  customerField,
  entitlementField,
  meterField,
  offerField,
  partnerField,
  planField,
  subscriptionField,
} from '../ids.ts'
import { licenseCharges } from './license-invoice.ts'
import { usageCredits } from './usage-invoice.ts'
import { reservationCharges } from './reservation-invoice.ts'

export const usageInvoiced = message(
  'UsageInvoiced',
  'One customer’s usage of a period is on the partner’s invoice. Closed for good.',
  {
    customer: customerField,
    partner: partnerField,
    number: z.string(),
    stream: streamField,
    period: z.strictObject({ from: instantField, until: instantField }),
    dueOn: dateField,
    exchange: z
      .strictObject({ rate: z.string(), date: dateField })
      .optional()
      .meta({ description: 'What a dollar is on it, and of which day; absent in dollars.' }),
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
        amount: amountField,
        credit: z.enum(usageCredits).optional(),
        unitPrice: z.string().optional(),
        effectiveUnitPrice: z.string().optional(),
      }),
    ),
    total: amountField,
  },
)

export const usageInvoiceWithheld = message(
  'UsageInvoiceWithheld',
  'One customer’s usage of a period waits: nobody has stated what a dollar is in its currency.',
  {
    customer: customerField,
    partner: partnerField,
    number: z.string(),
    stream: streamField,
    period: z.strictObject({ from: instantField, until: instantField }),
    currency: z.string(),
  },
)

export const exchangeRateApplied = message(
  'ExchangeRateApplied',
  'What waited for a rate of this customer, or is measured by it, goes on.',
  { customer: customerField, currency: z.string(), month: z.string() },
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
        unitPrice: amountField,
        amount: amountField,
      }),
    ),
    total: amountField,
  },
)

export const reservationsInvoiced = message(
  'ReservationsInvoiced',
  'One customer’s reservations of a period are on the partner’s plan invoice. Closed for good.',
  {
    customer: customerField,
    partner: partnerField,
    number: z.string(),
    period: z.strictObject({ from: instantField, until: instantField }),
    dueOn: dateField,
    lines: z.array(
      z.strictObject({
        subscription: subscriptionField,
        charge: z.enum(reservationCharges),
        from: dateField,
        to: dateField,
        quantity: z.int(),
        unitPrice: amountField,
        amount: amountField,
      }),
    ),
    total: amountField,
  },
)

/** Facts about invoices. */
export const invoiceEvents = [
  usageInvoiced,
  usageInvoiceWithheld,
  exchangeRateApplied,
  licenseInvoiced,
  reservationsInvoiced,
] as const

export type InvoiceEvent = z.output<(typeof invoiceEvents)[number]>
export type LicenseInvoiced = z.output<typeof licenseInvoiced>
export type ExchangeRateApplied = z.output<typeof exchangeRateApplied>
/** Those that issue an invoice. */
export type InvoiceIssued =
  | z.output<typeof usageInvoiced>
  | LicenseInvoiced
  | z.output<typeof reservationsInvoiced>

const issuing = [usageInvoiced, licenseInvoiced, reservationsInvoiced].map(typeOf)

/** Whether a fact closes a period with an invoice. */
export function isInvoice(event: { readonly type: string }): event is InvoiceIssued {
  return issuing.some((type) => type === event.type)
}
