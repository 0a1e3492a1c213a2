import { meter } from '../catalog/index.ts'
import { dayOf, nextDay, startOf } from '../kernel/calendar.ts'
import type { Decimal } from '../kernel/decimal.ts'
import { minutesOf } from '../kernel/interval.ts'
import type { Money } from '../kernel/money.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import { rounded } from '../model/ledger/amounts.ts'
import type { Period } from '../model/ledger/period.ts'
import { graduated } from './graduated.ts'
import type { ListRate } from './list-rate.ts'
import { ratePieces, unitMinutesOf } from './rate-pieces.ts'

/** What a meter counted on a UTC day, or on the part of it that is asked for, and what that comes to. */
export interface RatedDay extends Period {
  readonly minutes: number
  /** Units times minutes of an hour. */
  readonly unitMinutes: Decimal
  /** Exact, before it is cut, in the currency that is invoiced. */
  readonly exact: Decimal
  readonly amount: Money
}

/** The days of a part of a period, one line each even where a bound of the tiers lies within; `before` was counted in the period until then. */
export function ratedDays(
  usage: MeteredUsage,
  part: Period,
  before: Decimal,
  { currency, rate }: ListRate,
): RatedDay[] {
  const tiers = meter(usage.meter)?.tiers ?? []
  let counted = before
  return daysOf(part).map((day) => {
    const unitMinutes = unitMinutesOf(ratePieces(usage, day))
    const after = counted.plus(unitMinutes)
    const exact = graduated(tiers, counted, after).times(rate).div(60)
    counted = after
    const amount = rounded('azure-usage', exact, currency)
    return { ...day, minutes: minutesOf(day), unitMinutes, exact, amount }
  })
}

/** The UTC days of a time; the first and the last may be parts of one. */
export function daysOf({ from, until }: Period): Period[] {
  const days: Period[] = []
  for (let start = from; start < until;) {
    const midnight = startOf(nextDay(dayOf(start)))
    const end = midnight < until ? midnight : until
    days.push({ from: start, until: end })
    start = end
  }
  return days
}
