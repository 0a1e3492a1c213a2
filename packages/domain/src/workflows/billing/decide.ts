import { listCurrency, totalOf } from '../../accounting/total.ts'
import { command } from '../../workflow.ts'
import { invoiceFacts } from './facts.ts'
import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { licenseInvoiceFacts } from './license-facts.ts'
import type { InvoiceEvent } from '../../model/ledger/invoice-events.ts'
import { issueLicenseInvoice, issueUsageInvoice } from './messages.ts'
import { dueOn } from '../../accounting/periods.ts'
import { invoicedByClock } from './rules.ts'

/** Closes one period once; asking again records nothing. */
export const issue = command({
  message: issueUsageInvoice,
  facts: invoiceFacts,
  by: invoicedByClock,
  rules: [],
  events: (order, { isIssued, postings }, { now }): InvoiceEvent[] => {
    if (isIssued) return []
    const { customer, partner, stream, from, until } = order
    return [
      {
        type: 'UsageInvoiced',
        customer,
        partner,
        number: invoiceNumber(order),
        stream,
        period: { from, until },
        dueOn: dueOn(now),
        lines: postings.map(({ line }) => line),
        total: totalOf(listCurrency, postings),
      },
    ]
  },
})

/** The same for licences: what fell due in the period, and the cycles that began in it. */
export const issueForLicenses = command({
  message: issueLicenseInvoice,
  facts: licenseInvoiceFacts,
  by: invoicedByClock,
  rules: [],
  events: (order, { isIssued, lines }, { now }): InvoiceEvent[] => {
    if (isIssued) return []
    const { customer, partner, from, until } = order
    return [
      {
        type: 'LicenseInvoiced',
        customer,
        partner,
        number: invoiceNumber({ ...order, stream: 'license' }),
        period: { from, until },
        dueOn: dueOn(now),
        lines: [...lines],
        total: totalOf(listCurrency, lines),
      },
    ]
  },
})
