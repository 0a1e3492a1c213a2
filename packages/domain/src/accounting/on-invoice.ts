import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { LicensePosting, ReservationPosting, UsagePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { closedLicenses, closedUsage } from './closed-postings.ts'
import { closedReservations, reservationPostings } from './reservation-postings.ts'

type Invoiced = Pick<
  Customer,
  | 'id'
  | 'subscriptions'
  | 'azureSubscriptions'
  | 'plans'
  | 'invoices'
  | 'licenseInvoices'
  | 'reservationInvoices'
>

/** What a customer has of usage on an invoice of a partner, as it was closed. */
export function usageOnInvoice(
  customer: Invoiced,
  partner: PartnerId,
  number: string,
): UsagePosting[] {
  const invoice = customer.invoices.get(number)
  return invoice?.partner === partner ? closedUsage(customer, invoice) : []
}

/** The same of licences. */
export function licensesOnInvoice(
  customer: Invoiced,
  partner: PartnerId,
  number: string,
): LicensePosting[] {
  const invoice = customer.licenseInvoices.get(number)
  return invoice?.partner === partner ? closedLicenses(customer, invoice) : []
}

/** The same of reservations, which are on the invoice of the plan. */
export function reservationsOnInvoice(
  customer: Invoiced,
  partner: PartnerId,
  number: string,
): ReservationPosting[] {
  const invoice = customer.reservationInvoices.get(number)
  return invoice?.partner === partner ? closedReservations(customer, invoice) : []
}

/** What became owed for reservations in a part of a period; nothing once the period is invoiced. */
export function reservationsUnbilled(
  customer: Invoiced,
  partner: PartnerId,
  period: Period,
): ReservationPosting[] {
  const isInvoiced = customer.reservationInvoices
    .rows()
    .some((one) => one.partner === partner && one.period.until > period.from)
  return isInvoiced ? [] : reservationPostings(customer, partner, period, () => period)
}
