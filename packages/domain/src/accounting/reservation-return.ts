import { dayOf, daysBetween, plus, type Instant } from '../kernel/calendar.ts'
import { centsOf, ofCents, type Money } from '../kernel/money.ts'
import { roundedCents } from '../model/ledger/amounts.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Reservation } from '../model/subscriptions/reservation.ts'
import { asReservation, reservationChargesOf } from './reservation-charges.ts'
import { listCurrency } from './total.ts'

/** Per cent of what is left that is kept. */
export const returnFeePercent = 12
/** Dollars that a customer gets back at most in a calendar year, for returns after the first days. */
export const returnsUsdYearMax = 50_000
/** Returned sooner, all that was paid comes back. */
export const fullReturnDays = 5

/** What is given back when a reservation is returned now, and why no more. */
export interface ReservationRefund {
  readonly refund: Money
  /** Of what was paid, for the days after today. */
  readonly left: Money
  readonly isFull: boolean
  /** The customer's limit of the year keeps a part of it. */
  readonly isCapped: boolean
}

/** Whether there is something to give back: it is active, and its term not over. */
export function isReturnable(
  { status, term }: Pick<Reservation, 'status' | 'term'>,
  now: Instant,
): boolean {
  return status === 'active' && now < term.until
}

/** Source: partner-center#offer-comparison, decision-0234#returns. */
export function refundOf(
  customer: Pick<Customer, 'subscriptions'>,
  reservation: Reservation,
  now: Instant,
): ReservationRefund {
  const paid = reservationChargesOf(reservation).filter(({ at }) => at <= now)
  const usd = (cents: number) => ofCents(cents, listCurrency)
  if (now < plus(reservation.purchasedAt, `P${fullReturnDays}D`)) {
    const all = usd(paid.reduce((sum, { cents }) => sum + cents, 0))
    return { refund: all, left: all, isFull: true, isCapped: false }
  }
  const [today, last] = [dayOf(now), paid.at(-1)]
  const daysLeft = last === undefined || last.to <= today ? 0 : daysBetween(today, last.to)
  const length = last === undefined ? 1 : daysBetween(last.from, last.to) + 1
  const share = (percent: number) =>
    roundedCents(
      'reservation-return',
      BigInt(last?.cents ?? 0) * BigInt(daysLeft) * BigInt(percent),
      length * 100,
    )
  const most = returnsUsdYearMax * 100 - returnedCents(customer, today.slice(0, 4))
  const wanted = share(100 - returnFeePercent)
  const cents = Math.max(Math.min(wanted, most), 0)
  return { refund: usd(cents), left: usd(share(100)), isFull: false, isCapped: cents < wanted }
}

/** What the customer got back in a year, returns of the first days left out. */
function returnedCents({ subscriptions }: Pick<Customer, 'subscriptions'>, year: string): number {
  return subscriptions.rows().reduce((sum, one) => {
    const returned = asReservation(one)?.returned ?? null
    const counts = returned !== null && !returned.isFull && returned.at.startsWith(year)
    return counts ? sum + centsOf(returned.refund.amount) : sum
  }, 0)
}
