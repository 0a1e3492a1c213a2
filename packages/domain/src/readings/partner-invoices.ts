import { z } from 'zod'
import { totalOf } from '../accounting/total.ts'
import { dateField, instantField } from '../kernel/fields.ts'
import { customerField, partnerField, type CustomerId, type PartnerId } from '../model/ids.ts'
import { invoiceStreams, type InvoiceStream } from '../model/ledger/period.ts'
import type { LicenseInvoice } from '../model/ledger/license-invoice.ts'
import type { ReservationInvoice } from '../model/ledger/reservation-invoice.ts'
import type { UsageInvoice } from '../model/ledger/usage-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { World } from '../model/world.ts'
import { exchangeAnswer } from './invoices.ts'
import { moneyAnswer } from './money-answer.ts'
import { filePageFields, pageOfFiles, pageShape } from './page.ts'
import { reading } from './reading.ts'

const partnerInvoice = z.strictObject({
  number: z.string(),
  stream: z.enum(invoiceStreams),
  period: z.strictObject({ from: instantField, until: instantField }),
  currency: z.string(),
  issuedAt: instantField,
  dueOn: dateField,
  exchange: exchangeAnswer.optional(),
  total: moneyAnswer,
  customers: z.int().meta({ description: 'Customers that have a part in it.' }),
  lines: z.int(),
})

export const partnerInvoices = reading({
  name: 'partner-invoices',
  summary: 'The invoices of a partner, one a stream, currency and period, over all its customers',
  question: z.strictObject({ partner: partnerField }),
  answer: z.array(partnerInvoice).readonly(),
  of: (world, { partner }) =>
    [...Map.groupBy(partsIn(world, partner), ({ key }) => key).entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, parts]) => {
        const [first] = parts
        if (first === undefined) return []
        const { stream, invoice } = first
        const { number, period, issuedAt, dueOn } = invoice
        const { currency } = invoice.total
        return [
          {
            number,
            stream,
            period,
            currency,
            issuedAt,
            dueOn,
            ...('exchange' in invoice && invoice.exchange ? { exchange: invoice.exchange } : {}),
            total: totalOf(
              currency,
              parts.map((part) => ({ amount: part.invoice.total })),
            ),
            customers: new Set(parts.map((part) => part.customer)).size,
            lines: parts.reduce((sum, part) => sum + part.invoice.lines.length, 0),
          },
        ]
      }),
})

const partAnswer = z.strictObject({ customer: customerField, total: moneyAnswer, lines: z.int() })

export const invoiceParts = reading({
  name: 'invoice-parts',
  summary: 'What each customer has on an invoice of a partner, a page of customers at a time',
  question: z.strictObject({ partner: partnerField, number: z.string(), ...filePageFields }),
  answer: pageShape(partAnswer),
  of: (world, { partner, number, ...page }) =>
    pageOfFiles(
      page,
      (from) => world.customers.entriesFrom(from as CustomerId),
      (customer) =>
        merged(partsOf(customer, partner).filter(({ invoice }) => invoice.number === number)),
    ),
})

/** Usage and reservations of one customer are one part of the invoice of a plan. */
function merged(parts: readonly Part[]) {
  const [first] = parts
  if (first === undefined) return []
  const invoices = parts.map(({ invoice }) => invoice)
  return [
    {
      customer: first.customer,
      total: totalOf(
        first.invoice.total.currency,
        invoices.map(({ total }) => ({ amount: total })),
      ),
      lines: invoices.reduce((sum, { lines }) => sum + lines.length, 0),
    },
  ]
}

/** One customer's part of an invoice; parts of one key are one invoice. */
interface Part {
  readonly key: string
  readonly customer: CustomerId
  readonly stream: InvoiceStream
  readonly invoice: UsageInvoice | LicenseInvoice | ReservationInvoice
}

function partsIn({ customers }: World, partner: PartnerId): Part[] {
  return customers.rows().flatMap((customer) => partsOf(customer, partner))
}

function partsOf(
  { id, invoices, licenseInvoices, reservationInvoices }: Customer,
  partner: PartnerId,
): Part[] {
  const part = (stream: InvoiceStream, invoice: Part['invoice']) => ({
    customer: id,
    key: `${invoice.period.from} ${invoice.number} ${invoice.total.currency}`,
    stream,
    invoice,
  })
  const mine = (invoice: Part['invoice']) => invoice.partner === partner
  return [
    ...invoices
      .rows()
      .filter(mine)
      .map((invoice) => part(invoice.stream, invoice)),
    ...licenseInvoices
      .rows()
      .filter(mine)
      .map((invoice) => part('license', invoice)),
    ...reservationInvoices
      .rows()
      .filter(mine)
      .map((invoice) => part('plan', invoice)),
  ]
}
