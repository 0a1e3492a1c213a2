import { dayOf, monthsLater, type CalendarDate, type Instant } from '../../kernel/calendar.ts'
import { daysBetween, plusDays } from '../../kernel/civil-days.ts'
import type { BillingCycle, Term } from '../../model/license-subscription.ts'

/** A stretch of a term that is paid at once, in advance. */
export interface Cycle {
  readonly from: Instant
  /** Excluded. */
  readonly until: Instant
  readonly first: CalendarDate
  /** Included. */
  readonly last: CalendarDate
  /** How many monthly prices it costs. */
  readonly months: number
  /** Of the whole cycle, also where the end of the term cuts it short. */
  readonly days: number
}

/**
 * The cycle that begins at a moment of a term: a month, or everything up to the end of the term. Cycles begin on the
 * day of the month on which the term began, or on the last of a month without that day.
 */
export function cycleFrom(from: Instant, term: Term, billingCycle: BillingCycle): Cycle {
  const past = monthsBetween(term.from, from)
  const months = billingCycle === 'annual' ? monthsCovering(term) - past : 1
  const whole = monthsLater(term.from, past + months)
  const until = whole < term.until ? whole : term.until
  const first = dayOf(from)
  return {
    from,
    until,
    first,
    last: plusDays(dayOf(until), -1),
    months,
    days: daysBetween(first, dayOf(whole)),
  }
}

/** Months of a term, the last one counted even when it is cut. */
function monthsCovering({ from, until }: Term): number {
  const months = monthsBetween(from, until)
  return monthsLater(from, months) < until ? months + 1 : months
}

function monthsBetween(from: Instant, until: Instant): number {
  return monthNumber(until) - monthNumber(from)
}

function monthNumber(moment: Instant): number {
  return Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7))
}
