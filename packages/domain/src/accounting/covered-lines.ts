import { decimal, ratio, times, type Decimal } from '../kernel/decimal.ts'
import { clip, minutesOf } from '../kernel/interval.ts'
import { add, isNegative, multiple, sum, type Money } from '../kernel/money.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import { rounded } from '../model/ledger/amounts.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import { coveredPriceUsd, type CoveredPiece } from './covered-usage.ts'
import type { ListRate } from './list-rate.ts'
import { ratePieces, unitMinutesOf } from './rate-pieces.ts'
import { daysOf } from './rated-days.ts'

/** What reservations take off a day, exactly and cut. */
export function coveredOn(day: Period, pieces: readonly CoveredPiece[]): Decimal {
  return pieces.reduce((units, piece) => {
    const within = clip(piece, day.from, day.until)
    return within === null ? units : units.plus(piece.unitsPerHour.times(minutesOf(within)))
  }, decimal(0))
}

/** What some unit-minutes of a covered meter cost. */
export function coveredCost(meter: string, unitMinutes: Decimal, { currency, rate }: ListRate) {
  return rounded(
    'azure-usage',
    unitMinutes.times(coveredPriceUsd(meter)).times(rate).div(60),
    currency,
  )
}

/**
 * What reservations take off a line of usage, as a line of its own below zero, cut day by day as the usage is; null when it
 * is nothing (decision-0235#the-discount).
 */
export function reservedLine(
  meter: string,
  line: UsageLine,
  pieces: readonly CoveredPiece[],
  rate: ListRate,
): UsageLine | null {
  const days = daysOf(line).map((day) => coveredOn(day, pieces))
  const units = days.reduce((all, day) => all.plus(day), decimal(0))
  if (units.eq(0)) return null
  const amount = sum(
    rate.currency,
    days.map((day) => coveredCost(meter, day, rate)),
  )
  return {
    ...line,
    minutes: pieces.reduce((all, piece) => all + minutesOf(piece), 0),
    quantity: ratio(units.toFixed(), 60),
    amount: multiple(amount, -1),
    credit: 'reserved',
    unitPrice: times(coveredPriceUsd(meter), rate.rate),
    effectiveUnitPrice: '0',
  }
}

/** What is earned of a day of a meter of which a part is reserved: of that part nothing; below zero. */
export function earnedBeyond(
  usage: MeteredUsage,
  day: Period,
  pieces: readonly CoveredPiece[],
  rate: ListRate,
  share: string,
): { readonly amount: Money; readonly unitMinutes: Decimal } {
  const unitMinutes = unitMinutesOf(ratePieces(usage, day)).minus(coveredOn(day, pieces))
  const full = coveredCost(usage.meter, unitMinutes, rate)
  const lower = coveredCost(usage.meter, unitMinutes, { ...rate, rate: times(rate.rate, share) })
  return { amount: add(lower, multiple(full, -1)), unitMinutes }
}

/** The same for all days of a line on which something is earned; null when it is nothing. */
export function earnedBeyondLine(
  usage: MeteredUsage,
  line: UsageLine,
  runs: readonly Period[],
  pieces: readonly CoveredPiece[],
  rate: ListRate,
  share: string,
): UsageLine | null {
  const days = runs.flatMap(daysOf).map((day) => earnedBeyond(usage, day, pieces, rate, share))
  const amount = sum(
    rate.currency,
    days.map((day) => day.amount),
  )
  if (!isNegative(amount)) return null
  const units = days.reduce((all, day) => all.plus(day.unitMinutes), decimal(0))
  const unitPrice = times(coveredPriceUsd(usage.meter), rate.rate)
  return {
    ...line,
    minutes: runs.reduce((all, run) => all + minutesOf(run), 0),
    quantity: ratio(units.toFixed(), 60),
    amount,
    credit: 'earned',
    unitPrice,
    effectiveUnitPrice: times(unitPrice, share),
  }
}

/** What a day costs of which a part is reserved, with what is earned on the rest where something is. */
export function reservedDay(
  usage: MeteredUsage,
  day: Period & { readonly amount: Money },
  pieces: readonly CoveredPiece[],
  rate: ListRate,
  share: string | null,
): Money {
  const rest = add(day.amount, multiple(coveredCost(usage.meter, coveredOn(day, pieces), rate), -1))
  return share === null ? rest : add(rest, earnedBeyond(usage, day, pieces, rate, share).amount)
}
