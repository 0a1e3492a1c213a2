import {
  dayOf,
  daysBetween,
  monthsLater,
  plusDays,
  type CalendarDate,
  type Instant,
} from '@understudy/domain/kernel'
import type { Term } from './orders.ts'

/** A stretch of a term that is paid at once. */
export interface Cycle {
  readonly from: Instant
  readonly until: Instant
  readonly first: CalendarDate
  readonly last: CalendarDate
  /** Monthly prices that it costs whole, and the days that those are for. */
  readonly months: number
  readonly days: number
  readonly isAnnual: boolean
}

/** The cycles of a term that begin at or after a moment, month by month from where the term counts. */
export function cyclesOf(
  term: Term,
  billingCycle: 'monthly' | 'annual' | 'none',
  after: Instant | null,
): Cycle[] {
  const start = countedFrom(term)
  const beginnings: Instant[] = []
  for (let month = 0; monthsLater(start, month) < term.until; month += 1) {
    beginnings.push(monthsLater(start, month))
  }
  const left = beginnings.filter((from) => after === null || from >= after)
  const isAnnual = billingCycle === 'annual'
  const [first] = left
  if (first === undefined) return []
  const chosen = isAnnual ? [first] : left
  return chosen.map((from, place) => {
    const place0 = beginnings.indexOf(from)
    const months = isAnnual ? wholeMonths(start, term.until) - place0 : 1
    const end = monthsLater(start, place0 + Math.max(months, 1))
    const next = isAnnual ? undefined : chosen[place + 1]
    const until = next ?? (end < term.until ? end : term.until)
    return {
      ...{ from, until, isAnnual, months: Math.max(months, 1) },
      ...{ first: dayOf(from), last: plusDays(dayOf(until), -1) },
      days: daysBetween(dayOf(from), dayOf(end)),
    }
  })
}

/** A term that is no whole number of months counts from where it would be one: it ends with another one. */
function countedFrom({ from, until }: Term): Instant {
  for (let months = 1; monthsLater(from, months) <= until; months += 1) {
    if (monthsLater(from, months) === until) return from
  }
  return monthsLater(until, -wholeMonths(from, until) - 1)
}

function wholeMonths(from: Instant, until: Instant): number {
  let months = 0
  while (monthsLater(from, months + 1) <= until) months += 1
  return months
}
