import type { Instant } from '../../kernel/calendar.ts'
import { withCustomer, type World } from '../../model/world.ts'
import type { BillingEvent } from './messages.ts'

export function evolve(world: World, event: BillingEvent, issuedAt: Instant): World {
  if (event.type === 'UsageInvoiced') {
    const { type: _type, customer: id, ...invoice } = event
    return withCustomer(world, id, (customer) => ({
      ...customer,
      invoices: customer.invoices.with(invoice.number, { ...invoice, issuedAt }),
    }))
  }
  const { type: _type, customer: id, ...invoice } = event
  return withCustomer(world, id, (customer) => ({
    ...customer,
    licenseInvoices: customer.licenseInvoices.with(invoice.number, { ...invoice, issuedAt }),
  }))
}
