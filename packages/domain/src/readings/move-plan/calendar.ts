import type { MoveOption } from '../../catalog/index.ts'
import {
  addMonths,
  dayOf,
  firstOfMonth,
  startOf,
  type CalendarDate,
  type Instant,
  daysBetween,
  plusDays,
} from '../../kernel/calendar.ts'
import { centsOf, ofCents } from '../../kernel/money.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Ending } from '../../model/subscriptions/license-subscription.ts'
import type { ReplacingLicenses } from '../../service/replacement.ts'
import type { Settings } from '../../model/settings.ts'
import { listPriceOf, priceForDays } from '../../model/subscriptions/unused-time.ts'
import type { MoveCalendar, MoveDay } from './plan.ts'
import { lifeOf } from './phases.ts'

/** What a calendar is made from. */
export interface CalendarFacts extends Ending {
  readonly source: License
  readonly today: CalendarDate
  /** A day that somebody asks about. */
  readonly on: CalendarDate | null
  /** What takes its place; null when nothing does. */
  readonly chosen: MoveOption | null
  /** In which numbers. */
  readonly targets: readonly ReplacingLicenses[]
  /** How many users the original alone serves. */
  readonly users: number
  readonly settings: Settings
}

/** What each day costs when the original is left to its end (LIC-06, decision-0062). */
export function calendarOf(facts: CalendarFacts): MoveCalendar {
  const { source, today, settings, serviceEndsAt, dataGoesAt } = facts
  const activeUntil = dayOf(activeUntilOf(source))
  const lastSafe = plusDays(activeUntil, -1)
  const lastWithoutGap = plusDays(dayOf(serviceEndsAt), -1)
  const canStillBeSaved = today < dayOf(dataGoesAt)
  const unused = Math.max(0, daysBetween(today, activeUntil))
  return {
    phases: lifeOf(source, settings),
    days: daysToShow(facts, activeUntil).map((day) => moveDay(facts, day)),
    recommended: lastSafe >= today ? lastSafe : canStillBeSaved ? today : null,
    lastWithoutGap: lastWithoutGap >= today ? lastWithoutGap : null,
    serviceEndsAt,
    dataGoesAt,
    unusedToday: {
      days: unused,
      paid: priceForDays(listPriceOf(source.offer), source.quantity, unused),
    },
  }
}

/** One day of it, whether it is shown or not. */
export function moveDay(facts: CalendarFacts, on: CalendarDate): MoveDay {
  const { source, today, users, chosen, targets, serviceEndsAt, dataGoesAt } = facts
  const paidTwiceDays = Math.max(0, daysBetween(on, dayOf(paidUntilOf(source))))
  const uncoveredDays = Math.max(0, daysBetween(dayOf(serviceEndsAt), on) + 1)
  return {
    on,
    paidTwiceDays,
    paidTwice: chosen ? priceForDays(monthlyPriceOf(targets), 1, paidTwiceDays) : null,
    uncoveredDays,
    uncoveredUserDays: uncoveredDays * users,
    uncoveredDaysIfCancelledToday: Math.max(0, daysBetween(today, on)),
    safe: on < dayOf(activeUntilOf(source)),
    dataGone: on >= dayOf(dataGoesAt),
  }
}

/** What all new licences together cost in a month; null where a price is not known. */
function monthlyPriceOf(targets: readonly ReplacingLicenses[]): string | null {
  let cents = 0
  for (const { offer, quantity } of targets) {
    const price = listPriceOf(offer)
    if (price === null) return null
    cents += centsOf(price) * quantity
  }
  return ofCents(cents, 'USD').amount
}

/** When it stops being active, or stopped. */
function activeUntilOf({ status, term, since }: License): Instant {
  return status === 'active' ? term.until : since
}

/** Outside CSP a term is paid to its end, cancelled or not; in CSP a suspended licence is paid no longer. */
function paidUntilOf({ kind, status, term, since }: License): Instant {
  return kind === 'csp-license' && status !== 'active' ? since : term.until
}

/** Today, the first of each month while it is active, and every day on which something changes. */
function daysToShow(facts: CalendarFacts, activeUntil: CalendarDate): CalendarDate[] {
  const { today, on, serviceEndsAt, dataGoesAt } = facts
  const changes = [activeUntil, dayOf(serviceEndsAt), dayOf(dataGoesAt)]
  const days = new Set([today, ...changes, ...changes.map((day) => plusDays(day, -1))])
  if (on !== null) days.add(on)
  for (let months = 1; months <= monthsMax; months += 1) {
    const first = addMonths(firstOfMonth(startOf(today)), months)
    if (first >= activeUntil) break
    days.add(first)
  }
  return [...days].filter((day) => day >= today).sort()
}

/** Terms are of a year at most; longer ones are shown a year ahead. */
const monthsMax = 12
