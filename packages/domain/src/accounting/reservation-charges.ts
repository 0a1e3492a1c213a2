import { reservationPriceUsd } from '../catalog/index.ts'
import { dayOf, type CalendarDate, type Instant } from '../kernel/calendar.ts'
import { centsOf, ofCents } from '../kernel/money.ts'
import type { AmountKind } from '../model/ledger/amounts.ts'
import type { ReservationChargeKind, ReservationLine } from '../model/ledger/reservation-invoice.ts'
import type { CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { Reservation } from '../model/subscriptions/reservation.ts'
import { cyclesOf, type Cycle } from './license-cycles.ts'
import { listCurrency } from './total.ts'

/** What a reservation costs at a moment, in advance; or what is given back for it. */
export interface ReservationCharge {
  readonly at: Instant
  readonly charge: ReservationChargeKind
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly cents: number
  readonly isCredit: boolean
  readonly cause: number
  readonly rounding: AmountKind
}

/** A month of it, all instances; null where the catalogue has no price. */
export function monthlyCents(reservation: Reservation): number | null {
  const price = reservationPriceUsd(reservation)
  return price === null ? null : centsOf(price) * reservation.quantity
}

/**
 * Everything a reservation costs its partner in its term as things stand, in order of time: it is paid whether anything runs or
 * not. Nothing where the catalogue has no price for it, and nothing after it was returned (decision-0234#charges).
 */
export function reservationChargesOf(reservation: Reservation): readonly ReservationCharge[] {
  const cents = monthlyCents(reservation)
  if (cents === null) return []
  const { term, payment, boughtBy, returned } = reservation
  const months = cyclesOf(term, 'monthly', null)
  const of = { isCredit: false, cause: boughtBy, rounding: 'reservation' } as const
  const paid =
    payment === 'upfront'
      ? wholeTerm(months).map((all) => ({ ...all, ...of, cents: cents * months.length }))
      : months
          .filter(({ from }) => isChargedFrom(reservation, from))
          .map((month) => ({ ...daysOf(month, 'reservation-month'), ...of, cents }))
  if (returned === null) return paid
  const last = paid.at(-1)
  const day = dayOf(returned.at)
  return [
    ...paid,
    {
      at: returned.at,
      charge: 'reservation-return',
      from: day,
      to: last === undefined || last.to < day ? day : last.to,
      cents: centsOf(returned.refund.amount),
      isCredit: true,
      cause: returned.cause,
      rounding: 'reservation-return',
    },
  ]
}

/** A charge as an invoice says it. */
export function reservationLine(
  { id: subscription, quantity }: Pick<Reservation, 'id' | 'quantity'>,
  { charge, from, to, cents, isCredit }: ReservationCharge,
): ReservationLine {
  return {
    subscription,
    charge,
    from,
    to,
    quantity,
    unitPrice: ofCents(Math.floor(cents / quantity), listCurrency),
    amount: ofCents(isCredit ? -cents : cents, listCurrency),
  }
}

/** Paid-for capacity of a partner; undefined for every other kind. */
export function asReservation(one: CommerceSubscription): Reservation | undefined {
  return one.kind === 'reservation' ? one : undefined
}

/** A month that begins at the moment of the return was paid, and is a part of what comes back. */
function isChargedFrom({ returned, suspendedAt }: Reservation, from: Instant): boolean {
  if (returned !== null) return from <= returned.at
  return suspendedAt === null || from < suspendedAt
}

function wholeTerm(months: readonly Cycle[]) {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  return [{ ...daysOf(first, 'reservation-term'), to: last.last }]
}

function daysOf({ from, first, last }: Cycle, charge: ReservationChargeKind) {
  return { at: from, charge, from: first, to: last }
}
