import { offer } from '../../catalog/index.ts'
import { dayOf, monthsLater, type Instant, daysBetween } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { ofCents, zero, type Money } from '../../kernel/money.ts'
import { roundedCents } from '../ledger/amounts.ts'
import type { License } from './license.ts'
import type { PaidFrom, Term } from './term.ts'

/** Time that was paid for and is not used, because a subscription was cancelled before its end. */
export interface UnusedTime {
  readonly days: number
  /** What it costs by the list price (decision-0064); null where none is known. */
  readonly price: Money | null
}

/** Null for a subscription that was not cancelled before the end of its term. */
export function unusedTime({ offer: of, paid }: License): UnusedTime | null {
  const [before, last] = paid.slice(-2)
  if (!before || !last || last.quantity > 0 || last.from >= before.term.until) return null
  const until = paidUntil(before, last.from)
  const days = daysBetween(dayOf(last.from), dayOf(until))
  return { days, price: priceForDays(listPriceOf(of), before.quantity, days) }
}

/** What licences at a price for each month cost for some days of a year of 365; null where no price is known. */
export function priceForDays(
  usdMonth: string | null,
  quantity: number,
  days: number,
): Money | null {
  if (days === 0) return zero('USD')
  if (usdMonth === null) return null
  const cents = /^(\d+)\.(\d\d)$/.exec(usdMonth)
  invariant(cents, 'a list price is in cents')
  // By whole numbers: a plan of thousands of subscriptions asks for tens of thousands of prices.
  const exact = BigInt(`${cents[1]}${cents[2]}`) * BigInt(12 * quantity * days)
  return ofCents(roundedCents('estimate', exact, 365), 'USD')
}

export function listPriceOf(id: string): string | null {
  return offer(id)?.listPriceUsdMonth ?? null
}

/** Licences are paid in advance: by the term, or by the month from its first day on. */
function paidUntil({ billingCycle, term }: PaidFrom, at: Instant): Instant {
  if (billingCycle === 'annual') return term.until
  const next = endOfMonth(term, at)
  return next < term.until ? next : term.until
}

function endOfMonth(term: Term, at: Instant): Instant {
  let months = 1
  while (monthsLater(term.from, months) <= at) months += 1
  return monthsLater(term.from, months)
}
