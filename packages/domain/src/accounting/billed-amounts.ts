import type { Instant } from '../kernel/calendar.ts'
import type { Money } from '../kernel/money.ts'
import type { PartnerId } from '../model/ids.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import type { InvoiceStream, Period } from '../model/ledger/period.ts'
import type { ReservationLine } from '../model/ledger/reservation-invoice.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import { pendingLicenses, usageUpToNow, type PostedWorld } from './pending-postings.ts'
import { pendingReservations } from './reservation-postings.ts'

/** An amount on an invoice or on its way to one, with what it counts for. */
export interface BilledAmount {
  readonly partner: PartnerId
  readonly stream: InvoiceStream
  readonly period: Period
  /** The reseller that is credited today with what the amount is for; null where the partner has no reseller for it. */
  readonly reseller: PartnerId | null
  readonly amount: Money
  /** When the invoice was issued; null while there is none. */
  readonly issuedAt: Instant | null
}

/** What partners are billed for a customer, on invoices and since, up to now; amounts are those of lines, rounded already (decision-0242). */
export function billedAmounts(customer: Customer, world: PostedWorld): readonly BilledAmount[] {
  const pending = [
    ...usageUpToNow(customer, world, world.now),
    ...pendingLicenses(customer, world, world.now),
    ...pendingReservations(customer, world, world.now),
  ]
  return [
    ...invoicedAmounts(customer),
    ...pending.map(({ partner, stream, period, amount, line }): BilledAmount => ({
      partner,
      stream,
      period,
      reseller: resellerOf(customer, partner, line),
      amount,
      issuedAt: null,
    })),
  ]
}

const known = new WeakMap<Customer, readonly BilledAmount[]>()

/** Worked out once for each state of a file, which is a value. */
function invoicedAmounts(customer: Customer): readonly BilledAmount[] {
  const found = known.get(customer)
  if (found !== undefined) return found
  const { invoices, licenseInvoices, reservationInvoices } = customer
  const all = [
    ...invoices.rows(),
    ...licenseInvoices.rows().map((one) => ({ ...one, stream: 'license' as const })),
    ...reservationInvoices.rows().map((one) => ({ ...one, stream: 'plan' as const })),
  ]
  const amounts = all.flatMap(({ partner, stream, period, issuedAt, lines }) =>
    lines.map((line): BilledAmount => ({
      partner,
      stream,
      period,
      reseller: resellerOf(customer, partner, line),
      amount: line.amount,
      issuedAt,
    })),
  )
  known.set(customer, amounts)
  return amounts
}

function resellerOf(
  { azureSubscriptions, subscriptions }: Customer,
  partner: PartnerId,
  line: UsageLine | LicenseLine | ReservationLine,
): PartnerId | null {
  if ('entitlement' in line) {
    const record = azureSubscriptions.get(line.entitlement)?.partnerOfRecord ?? null
    return record === partner ? null : record
  }
  const sold = subscriptions.get(line.subscription)
  return sold !== undefined && 'reseller' in sold ? sold.reseller : null
}
