import type { Instant } from '../kernel/calendar.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { partnerOf, type World } from '../model/world.ts'
import { periodAt } from './periods.ts'
import type { UsagePayer } from './usage-postings.ts'

/** What besides a customer's file decides in which period something falls. */
export type BillingDays = Pick<World, 'partners' | 'startedAt'>

/**
 * Up to when the usage is invoiced that a partner pays in a stream. What was used before the period in which the workspace
 * began is history, and is taken as invoiced.
 */
export function usageClosedUntil(
  { invoices }: Pick<Customer, 'invoices'>,
  days: BillingDays,
  { partner, stream, currency }: UsagePayer,
): Instant {
  // Numbers begin with the stream and the period, so the last of a partner, stream and currency is the latest.
  const last = invoices
    .rows()
    .findLast(
      (invoice) =>
        invoice.partner === partner &&
        invoice.stream === stream &&
        invoice.total.currency === currency,
    )
  return last?.period.until ?? periodOf(days, { partner, stream }, days.startedAt).from
}

/** The same for what a partner owes for licences. */
export function licensesClosedUntil(
  { licenseInvoices }: Pick<Customer, 'licenseInvoices'>,
  days: BillingDays,
  partner: PartnerId,
): Instant {
  // Numbers begin with the period, so the last of a partner is the latest.
  const last = licenseInvoices.rows().findLast((invoice) => invoice.partner === partner)
  return last?.period.until ?? periodOf(days, { partner, stream: 'legacy' }, days.startedAt).from
}

/** The same for reservations. */
export function reservationsClosedUntil(
  { reservationInvoices }: Pick<Customer, 'reservationInvoices'>,
  days: BillingDays,
  partner: PartnerId,
): Instant {
  const last = reservationInvoices.rows().findLast((invoice) => invoice.partner === partner)
  return last?.period.until ?? periodOf(days, { partner, stream: 'plan' }, days.startedAt).from
}

/** The period of a partner's invoice that a moment falls in. */
export function periodOf(
  days: Pick<BillingDays, 'partners'>,
  { partner, stream }: Omit<UsagePayer, 'currency'>,
  moment: Instant,
) {
  return periodAt(stream, moment, partnerOf(days, partner).anniversaryDay)
}
