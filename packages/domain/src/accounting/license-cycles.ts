import {
  dayOf,
  monthsLater,
  type CalendarDate,
  type Instant,
  daysBetween,
  plusDays,
} from '../kernel/calendar.ts'
import { rememberedByText } from '../kernel/remembered.ts'
import type { BillingCycle, Term } from '../model/subscriptions/term.ts'

/** A stretch of a term that is paid at once, in advance. */
export interface Cycle {
  readonly from: Instant
  /** Excluded. */
  readonly until: Instant
  readonly first: CalendarDate
  /** Included. */
  readonly last: CalendarDate
  /** From the first day to the last. */
  readonly length: number
  /** Paid for up to the end of the term. */
  readonly isAnnual: boolean
  /** How many monthly prices it costs. */
  readonly months: number
  /** Of the whole cycle, also where the term begins or ends within it. */
  readonly days: number
}

/**
 * The cycles of a term in order: from its beginning, or from where another term's cycles ended. Many subscriptions have
 * one term, so that a few are asked for very often.
 */
export const cyclesOf = rememberedByText(
  ({ from, until }: Term, billingCycle: BillingCycle, after: Instant | null) =>
    `${from}${until}${billingCycle}${after ?? ''}`,
  (term, billingCycle, after): readonly Cycle[] => {
    const anchor = anchorOf(term)
    const cycles: Cycle[] = []
    let next = after === null || after < anchor ? anchor : after
    while (next < term.until) {
      const cycle = cycleFrom(next, term, billingCycle)
      cycles.push(cycle)
      next = cycle.until
    }
    return cycles
  },
)

/** The cycle of a term that a moment lies in: a month, or everything from its month on up to the end of the term. */
function cycleFrom(from: Instant, term: Term, billingCycle: BillingCycle): Cycle {
  const anchor = anchorOf(term)
  const past = wholeMonths(anchor, from)
  const months = billingCycle === 'annual' ? wholeMonths(anchor, term.until) - past : 1
  const end = monthsLater(anchor, past + Math.max(months, 1))
  const until = end < term.until ? end : term.until
  const first = dayOf(from)
  const last = plusDays(dayOf(until), -1)
  return {
    from,
    until,
    first,
    last,
    length: daysBetween(first, last) + 1,
    isAnnual: billingCycle === 'annual',
    months: Math.max(months, 1),
    days: daysBetween(dayOf(monthsLater(anchor, past)), dayOf(end)),
  }
}

/**
 * Cycles begin on the day of the month on which the term began, in short months on their last. A term that is no whole
 * number of months, as that of an add-on which ends with its base, has the cycles of the one it ends with.
 */
function anchorOf({ from, until }: Term): Instant {
  const months = wholeMonths(from, until)
  return monthsLater(from, months) === until ? from : monthsLater(until, -months - 1)
}

/** The most months that lie between two moments. */
function wholeMonths(from: Instant, until: Instant): number {
  const months = monthNumber(until) - monthNumber(from)
  return monthsLater(from, months) <= until ? months : months - 1
}

function monthNumber(moment: Instant): number {
  return Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7))
}
