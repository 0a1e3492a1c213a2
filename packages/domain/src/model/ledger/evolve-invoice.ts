import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import { withCustomer, type World } from '../world.ts'
import type { ExchangeRateApplied, InvoiceEvent } from './invoice-events.ts'

/** Invoices are kept as they were issued. */
export function evolveInvoice(world: World, event: InvoiceEvent, at: Instant): World {
  const closedBy = world.position
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at, closedBy))
}

function changed(
  customer: Customer,
  { customer: _, ...event }: InvoiceEvent,
  at: Instant,
  closedBy: number,
): Customer {
  switch (event.type) {
    case 'UsageInvoiced': {
      const { type: _type, ...invoice } = event
      const issued = { ...invoice, issuedAt: at, closedBy }
      return { ...customer, invoices: customer.invoices.with(invoice.number, issued) }
    }
    case 'UsageInvoiceWithheld': {
      const { type: _type, ...withheld } = event
      const waiting = { ...withheld, since: at }
      const withheldInvoices = customer.withheldInvoices.with(withheld.number, waiting)
      return { ...customer, withheldInvoices }
    }
    case 'ExchangeRateApplied':
      return { ...customer, withheldInvoices: stillWithheld(customer, event) }
    case 'LicenseInvoiced': {
      const { type: _type, ...invoice } = event
      const issued = { ...invoice, issuedAt: at, closedBy }
      return { ...customer, licenseInvoices: customer.licenseInvoices.with(invoice.number, issued) }
    }
    case 'ReservationsInvoiced': {
      const { type: _type, ...invoice } = event
      const issued = { ...invoice, issuedAt: at, closedBy }
      const reservationInvoices = customer.reservationInvoices.with(invoice.number, issued)
      return { ...customer, reservationInvoices }
    }
    default:
      return assertNever(event)
  }
}

function stillWithheld(
  { withheldInvoices }: Customer,
  { currency, month }: Pick<ExchangeRateApplied, 'currency' | 'month'>,
): Customer['withheldInvoices'] {
  return withheldInvoices
    .rows()
    .filter((one) => one.currency === currency && one.period.from.startsWith(month))
    .reduce((left, { number }) => left.without(number), withheldInvoices)
}
