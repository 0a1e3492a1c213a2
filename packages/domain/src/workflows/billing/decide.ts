import { listCurrency, totalOf } from '../../accounting/total.ts'
import { command } from '../../workflow.ts'
import type { Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import { invoiceFacts } from './facts.ts'
import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { licenseInvoiceFacts } from './license-facts.ts'
import type { InvoiceEvent } from '../../model/ledger/invoice-events.ts'
import {
  issueLicenseInvoice,
  issueReservationInvoice,
  issueUsageInvoice,
  stateExchangeRate,
  type IssueLicenseInvoice,
  type IssueReservationInvoice,
} from './messages.ts'
import { noteOf } from '../../accounting/list-rate.ts'
import { dueOn } from '../../accounting/periods.ts'
import { rateFacts } from './rate-facts.ts'
import { reservationInvoiceFacts } from './reservation-facts.ts'
import { invoicedByClock, rateRules } from './rules.ts'
import type { WorkspaceEvent } from '../../model/workspace/workspace-events.ts'

/** Closes one period once; asking again records nothing. Without a rate it waits, and never takes one that is made up. */
export const issue = command({
  message: issueUsageInvoice,
  facts: invoiceFacts,
  by: invoicedByClock,
  rules: [],
  events: (order, facts, { now }): InvoiceEvent[] => {
    const { number, currency, isIssued, isWithheld, rate, postings } = facts
    if (isIssued) return []
    const { customer, partner, stream, from, until } = order
    const of = { customer, partner, number, stream, period: { from, until } }
    if (rate === null) {
      return isWithheld ? [] : [{ type: 'UsageInvoiceWithheld', ...of, currency }]
    }
    return [
      {
        type: 'UsageInvoiced',
        ...of,
        dueOn: dueOn(now),
        ...noteOf(rate, order),
        lines: postings.map(({ line }) => line),
        total: totalOf(currency, postings),
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
  events: (order, { isIssued, lines }, { now }): InvoiceEvent[] =>
    isIssued
      ? []
      : [{ type: 'LicenseInvoiced', ...issued(order, 'license', now), ...inDollars(lines) }],
})

/** The same for reservations: what began to be paid in the period, and what was given back. */
export const issueForReservations = command({
  message: issueReservationInvoice,
  facts: reservationInvoiceFacts,
  by: invoicedByClock,
  rules: [],
  events: (order, { isIssued, lines }, { now }): InvoiceEvent[] =>
    isIssued
      ? []
      : [{ type: 'ReservationsInvoiced', ...issued(order, 'plan', now), ...inDollars(lines) }],
})

/** Whose invoice it is, of which period, and until when it is paid. */
function issued(
  order: IssueLicenseInvoice | IssueReservationInvoice,
  stream: 'license' | 'plan',
  now: Instant,
) {
  const { customer, partner, from, until } = order
  return {
    customer,
    partner,
    number: invoiceNumber({ ...order, stream }),
    period: { from, until },
    dueOn: dueOn(now),
  }
}

function inDollars<Line extends { readonly amount: Money }>(lines: readonly Line[]) {
  return { lines: [...lines], total: totalOf(listCurrency, lines) }
}

/** A rate that is stated already is not recorded again. */
export const stateRate = command({
  message: stateExchangeRate,
  facts: rateFacts,
  rules: rateRules,
  events: ({ currency, month, rate }, { known, customers }): (WorkspaceEvent | InvoiceEvent)[] =>
    known === null
      ? [
          { type: 'ExchangeRateStated', currency, month, rate },
          ...customers.map((customer) => ({
            type: 'ExchangeRateApplied' as const,
            ...{ customer, currency, month },
          })),
        ]
      : [],
})
