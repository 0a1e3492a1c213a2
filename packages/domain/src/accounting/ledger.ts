import type { Posting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { closedLicenses, closedUsage } from './closed-postings.ts'
import { pendingLicenses, pendingUsage, type PostedWorld } from './pending-postings.ts'
import { closedReservations, pendingReservations } from './reservation-postings.ts'

/**
 * Every posting of a customer since the workspace's first periods, in order of the moments from which they are owed
 * (decision-0194). Those of a closed period are read from its record, the others are worked out from what happened.
 */
export function ledgerOf(customer: Customer, world: PostedWorld): Posting[] {
  return [
    ...customer.invoices.rows().flatMap((invoice) => closedUsage(customer, invoice)),
    ...customer.licenseInvoices.rows().flatMap((invoice) => closedLicenses(customer, invoice)),
    ...customer.reservationInvoices
      .rows()
      .flatMap((invoice) => closedReservations(customer, invoice)),
    ...pendingUsage(customer, world, world.now),
    ...pendingLicenses(customer, world, world.now),
    ...pendingReservations(customer, world, world.now),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
}
