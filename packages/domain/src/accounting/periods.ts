import {
  addMonths,
  dayInMonth,
  dayOf,
  firstOfMonth,
  plus,
  startOf,
  type CalendarDate,
  type Instant,
} from '../kernel/calendar.ts'
import { rememberedByText } from '../kernel/remembered.ts'
import type { InvoiceStream, Period } from '../model/ledger/period.ts'

/** Licences are invoiced with the old agreement. */
type Stream = Exclude<InvoiceStream, 'license'>

/**
 * Legacy periods begin on the partner's anniversary day, or on the last day of a month that has no such day, plan periods
 * on the first; both at midnight UTC.
 */
export const periodAt = rememberedByText(
  (stream: Stream, moment: Instant, anniversaryDay: number) =>
    `${stream} ${moment} ${anniversaryDay}`,
  (stream, moment, anniversaryDay): Period => {
    const firstDay = stream === 'plan' ? 1 : anniversaryDay
    const beginningIn = (monthsLater: number) => {
      const month = addMonths(firstOfMonth(moment), monthsLater).slice(0, 7)
      return dayInMonth(month, firstDay)
    }
    const first = dayOf(moment) < beginningIn(0) ? -1 : 0
    return { from: startOf(beginningIn(first)), until: startOf(beginningIn(first + 1)) }
  },
)

/** A legacy invoice is issued when its period ends; a plan invoice on the 8th of the following month. */
export function issuedAt(stream: Stream, period: Period): Instant {
  return stream === 'plan' ? plus(startOf(firstOfMonth(period.until)), 'P7D') : period.until
}

/** Net 60 days. */
export function dueOn(issued: Instant): CalendarDate {
  return dayOf(plus(issued, 'P60D'))
}
