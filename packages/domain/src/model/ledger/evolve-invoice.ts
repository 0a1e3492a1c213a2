import type { Instant } from '../../kernel/calendar.ts'
import { withCustomer, type World } from '../world.ts'
import type { InvoiceEvent } from './invoice-events.ts'

/** Invoices are kept as they were issued. */
export function evolveInvoice(world: World, event: InvoiceEvent, issuedAt: Instant): World {
  const closedBy = world.position
  if (event.type === 'UsageInvoiced') {
    const { type: _type, customer: id, ...invoice } = event
    return withCustomer(world, id, (customer) => ({
      ...customer,
      invoices: customer.invoices.with(invoice.number, { ...invoice, issuedAt, closedBy }),
    }))
  }
  const { type: _type, customer: id, ...invoice } = event
  return withCustomer(world, id, (customer) => ({
    ...customer,
    licenseInvoices: customer.licenseInvoices.with(invoice.number, {
      ...invoice,
      issuedAt,
      closedBy,
    }),
  }))
}
