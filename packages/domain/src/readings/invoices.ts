import { z } from 'zod'
import { dateField, instantField } from '../kernel/fields.ts'
import {
  customerField,
  meterField,
  offerField,
  partnerField,
  subscriptionField,
} from '../model/ids.ts'
import { licenseCharges } from '../model/ledger/license-invoice.ts'
import { reservationCharges } from '../model/ledger/reservation-invoice.ts'
import { usageCredits } from '../model/ledger/usage-invoice.ts'
import { customerOf } from '../model/world.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'

const head = {
  number: z.string(),
  partner: partnerField,
  period: z.strictObject({ from: instantField, until: instantField }),
  issuedAt: instantField,
  closedBy: z.int().meta({ description: 'Position of the event that closed the period.' }),
  dueOn: dateField,
  total: moneyAnswer,
}

export const exchangeAnswer = z
  .strictObject({ rate: z.string(), date: dateField })
  .meta({ description: 'What a dollar is on it, and of which day that is; absent in dollars.' })

export const usageLine = z.strictObject({
  entitlement: z.string(),
  subscription: subscriptionField.nullable(),
  plan: z.string().nullable(),
  meter: meterField.nullable(),
  from: instantField,
  until: instantField,
  minutes: z.number(),
  quantity: z.string(),
  amount: moneyAnswer,
  credit: z.enum(usageCredits).optional().meta({
    description: 'Of a line below zero: what was earned on some days, or what was reserved.',
  }),
  unitPrice: z.string().optional().meta({ description: 'Of a credit: what a unit costs.' }),
  effectiveUnitPrice: z.string().optional().meta({
    description: 'Of a credit: what a unit costs on days on which it is earned.',
  }),
})

export const licenseLine = z.strictObject({
  subscription: subscriptionField,
  offer: offerField,
  charge: z.enum(licenseCharges),
  from: dateField,
  to: dateField,
  quantity: z.number(),
  unitPrice: moneyAnswer,
  amount: moneyAnswer,
})

const reservationLineShape = z.strictObject({
  subscription: subscriptionField,
  charge: z.enum(reservationCharges),
  from: dateField,
  to: dateField,
  quantity: z.number(),
  unitPrice: moneyAnswer,
  amount: moneyAnswer,
})

/** A line of licences or of reservations, which have no offer. */
export const chargedLine = licenseLine.extend({
  offer: offerField.optional(),
  charge: z.enum([...licenseCharges, ...reservationCharges]),
})

export const reservationInvoices = reading({
  name: 'reservation-invoices',
  summary: 'A customer’s part of its partners’ invoices for reservations, line by line',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(z.strictObject({ ...head, lines: z.array(reservationLineShape).readonly() }))
    .readonly(),
  of: (world, { customer }) => customerOf(world, customer).reservationInvoices.rows(),
})

export const usageInvoices = reading({
  name: 'usage-invoices',
  summary: 'A customer’s part of its partners’ invoices for usage, line by line',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(
      z.strictObject({
        ...head,
        stream: z.enum(['legacy', 'plan']),
        exchange: exchangeAnswer.optional(),
        lines: z.array(usageLine).readonly(),
      }),
    )
    .readonly(),
  of: (world, { customer }) => customerOf(world, customer).invoices.rows(),
})

export const licenseInvoices = reading({
  name: 'license-invoices',
  summary: 'A customer’s part of its partners’ invoices for licences, line by line',
  question: z.strictObject({ customer: customerField }),
  answer: z.array(z.strictObject({ ...head, lines: z.array(licenseLine).readonly() })).readonly(),
  of: (world, { customer }) => customerOf(world, customer).licenseInvoices.rows(),
})

export const withheldInvoices = reading({
  name: 'withheld-invoices',
  summary:
    'A customer’s usage that waits because nobody has stated what a dollar is in its currency',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(
      z.strictObject({
        number: z.string().meta({ description: 'Of the invoice that it will be on.' }),
        partner: partnerField,
        stream: z.enum(['legacy', 'plan']),
        period: z.strictObject({ from: instantField, until: instantField }),
        currency: z.string(),
        since: instantField,
      }),
    )
    .readonly(),
  of: (world, { customer }) => customerOf(world, customer).withheldInvoices.rows(),
})
