import type { Instant } from '../kernel/calendar.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { ReservationPosting } from '../model/ledger/posting.ts'
import type { ReservationInvoice } from '../model/ledger/reservation-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import { periodOf, reservationsClosedUntil, type BillingDays } from './closed-until.ts'
import { asReservation, reservationChargesOf, reservationLine } from './reservation-charges.ts'

type Reserving = Pick<Customer, 'id' | 'subscriptions'>

/** What a partner owes for a customer's reservations from a moment on, and before another. */
export function reservationPostings(
  customer: Reserving,
  partner: PartnerId,
  { from, until }: Period,
  periodAt: (at: Instant) => Period,
): ReservationPosting[] {
  return customer.subscriptions.rows().flatMap((one) => {
    const reservation = asReservation(one)
    if (reservation?.partner !== partner) return []
    return reservationChargesOf(reservation)
      .filter(({ at }) => from <= at && at < until)
      .map((charge): ReservationPosting => {
        const line = reservationLine(reservation, charge)
        return {
          partner,
          customer: customer.id,
          stream: 'plan',
          period: periodAt(charge.at),
          at: charge.at,
          amount: line.amount,
          cause: charge.cause,
          rule: 'PLAN-06',
          rounding: charge.rounding,
          invoice: null,
          line,
        }
      })
  })
}

/** The postings of a period of reservations that is closed, as its invoice has them. */
export function closedReservations(
  customer: Reserving,
  { number, partner, period, issuedAt, closedBy, lines }: ReservationInvoice,
): ReservationPosting[] {
  const left = reservationPostings(customer, partner, period, () => period)
  return lines.map((line) => {
    const at = left.findIndex(
      (made) => made.line.subscription === line.subscription && made.line.charge === line.charge,
    )
    const [made] = at === -1 ? [] : left.splice(at, 1)
    return {
      partner,
      customer: customer.id,
      stream: 'plan',
      period,
      at: made?.at ?? issuedAt,
      amount: line.amount,
      cause: made?.cause ?? closedBy,
      rule: 'PLAN-06',
      rounding: made?.rounding ?? 'reservation',
      invoice: number,
      line,
    }
  })
}

/** What became owed for reservations before this moment and is on no invoice yet. */
export function pendingReservations(
  customer: Customer,
  days: BillingDays,
  now: Instant,
): ReservationPosting[] {
  return reservingPartners(customer).flatMap((partner) =>
    reservationPostings(
      customer,
      partner,
      { from: reservationsClosedUntil(customer, days, partner), until: now },
      (at) => periodOf(days, { partner, stream: 'plan' }, at),
    ),
  )
}

/** Each partner that is billed for reservations of a customer. */
export function reservingPartners({
  subscriptions,
}: Pick<Customer, 'subscriptions'>): readonly PartnerId[] {
  const partners = subscriptions.rows().flatMap((one) => asReservation(one)?.partner ?? [])
  return [...new Set(partners)].toSorted()
}
