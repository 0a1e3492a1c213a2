import {
  addMonths,
  dayInMonth,
  dayOf,
  firstOfMonth,
  plus,
  startOf,
  type CalendarDate,
  type Instant,
} from '../../kernel/calendar.ts'

export type Stream = 'legacy' | 'plan'

export interface Period {
  readonly from: Instant
  readonly until: Instant
}

/** Legacy periods begin on the partner's anniversary day, plan periods on the first; both at midnight UTC. */
export function periodAt(stream: Stream, moment: Instant, anniversaryDay: number): Period {
  const firstDay = stream === 'plan' ? 1 : anniversaryDay
  const inThisMonth = dayInMonth(moment.slice(0, 7), firstDay)
  const begins = dayOf(moment) < inThisMonth ? addMonths(inThisMonth, -1) : inThisMonth
  return { from: startOf(begins), until: startOf(addMonths(begins, 1)) }
}

/** A legacy invoice is issued when its period ends; a plan invoice on the 8th of the following month. */
export function issuedAt(stream: Stream, period: Period): Instant {
  return stream === 'plan' ? plus(startOf(firstOfMonth(period.until)), 'P7D') : period.until
}

/** Net 60 days. */
export function dueOn(issued: Instant): CalendarDate {
  return dayOf(plus(issued, 'P60D'))
}
