import { z } from '@hono/zod-openapi'
import { startOf, type InvoiceStream } from '@understudy/domain'
import type { PartnerInvoice } from '../../billing/invoice-of.ts'
import { attributesOf, link, linkSchema, selfLinks } from '../wire/envelope.ts'

/** Clients build a class from these two words, which are spelled as they expect them. */
export const lineItemTypes = ['billing_line_items', 'usage_line_items'] as const
export const providers = ['office', 'azure', 'one_time'] as const

export type LineItemType = (typeof lineItemTypes)[number]
export type Provider = (typeof providers)[number]

const detailSchema = z.object({
  invoiceLineItemType: z.enum(lineItemTypes),
  billingProvider: z.enum(providers),
  links: selfLinks,
  attributes: attributesOf('InvoiceDetail'),
})

export const invoiceSchema = z
  .object({
    id: z.string(),
    invoiceDate: z.string(),
    billingPeriodStartDate: z.string(),
    billingPeriodEndDate: z.string(),
    totalCharges: z.number(),
    paidAmount: z.number(),
    currencyCode: z.string(),
    currencySymbol: z.string(),
    pdfDownloadLink: z.string(),
    invoiceDetails: z.array(detailSchema),
    documentType: z.literal('invoice'),
    state: z.string(),
    invoiceType: z.enum(['Recurring', 'OneTime']),
    links: z.object({ self: linkSchema }),
    attributes: attributesOf('Invoice'),
  })
  .openapi('Invoice')

/** What is on an invoice, as provider and kind of lines. */
const kindsOf: Readonly<Record<InvoiceStream, readonly (readonly [Provider, LineItemType])[]>> = {
  license: [['office', 'billing_line_items']],
  legacy: [
    ['azure', 'billing_line_items'],
    ['azure', 'usage_line_items'],
  ],
  plan: [
    ['one_time', 'billing_line_items'],
    ['one_time', 'usage_line_items'],
  ],
}

export function invoiceResource(invoice: PartnerInvoice): z.output<typeof invoiceSchema> {
  const { number, period, issuedAt, total, currency, stream } = invoice
  const self = `/invoices/${number}`
  return {
    id: number,
    invoiceDate: issuedAt,
    billingPeriodStartDate: period.from,
    billingPeriodEndDate: period.until,
    totalCharges: Number(total.amount),
    paidAmount: 0,
    currencyCode: currency,
    currencySymbol: symbolOf(currency),
    pdfDownloadLink: `${self}/documents/statement`,
    invoiceDetails: kindsOf[stream].map(([billingProvider, invoiceLineItemType]) => ({
      invoiceLineItemType,
      billingProvider,
      links: {
        self: link(
          `${self}/lineitems/${spelledShort(billingProvider)}/${spelledShort(invoiceLineItemType)}`,
        ),
      },
      attributes: { objectType: 'InvoiceDetail' },
    })),
    documentType: 'invoice',
    state: 'due',
    invoiceType: stream === 'plan' ? 'OneTime' : 'Recurring',
    links: { self: link(self) },
    attributes: { objectType: 'Invoice' },
  }
}

export const summarySchema = z
  .object({
    balanceAmount: z.number(),
    currencyCode: z.string(),
    currencySymbol: z.string(),
    accountingDate: z.string(),
    firstInvoiceCreationDate: z.string().optional(),
    latestInvoiceDate: z.string().optional(),
    lastPaymentAmount: z.number(),
    links: selfLinks,
    attributes: attributesOf('InvoiceSummary'),
  })
  .openapi('InvoiceSummary')

/** Nobody pays here: what is owed is everything that was ever invoiced. */
export function summaryResource(
  currency: string,
  invoices: readonly PartnerInvoice[],
  today: Parameters<typeof startOf>[0],
): z.output<typeof summarySchema> {
  const dates = invoices.map(({ issuedAt }) => issuedAt).toSorted()
  const cents = invoices.reduce((sum, { total }) => sum + Math.round(Number(total.amount) * 100), 0)
  const [first] = dates
  const latest = dates.at(-1)
  return {
    balanceAmount: cents / 100,
    currencyCode: currency,
    currencySymbol: symbolOf(currency),
    accountingDate: startOf(today),
    ...(first === undefined ? {} : { firstInvoiceCreationDate: first }),
    ...(latest === undefined ? {} : { latestInvoiceDate: latest }),
    lastPaymentAmount: 0,
    links: { self: link('/invoices/summary') },
    attributes: { objectType: 'InvoiceSummary' },
  }
}

function symbolOf(currency: string): string {
  return { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }[currency] ?? currency
}

/** As addresses spell it: `onetime`, `billinglineitems`. */
function spelledShort(word: string): string {
  return word.replaceAll('_', '')
}
