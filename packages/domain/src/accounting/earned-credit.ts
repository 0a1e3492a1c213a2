import { meter } from '../catalog/index.ts'
import { decimal, ratio, times } from '../kernel/decimal.ts'
import { minutesOf } from '../kernel/interval.ts'
import { add, equals, multiple, zero } from '../kernel/money.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import { earnedBeyondLine } from './covered-lines.ts'
import type { CoveredPiece } from './covered-usage.ts'
import { earnedRuns } from './earned-days.ts'
import { graduated } from './graduated.ts'
import type { ListRate } from './list-rate.ts'
import { meteredIn } from './metered-amounts.ts'
import { ratePieces, unitMinutesOf } from './rate-pieces.ts'
import type { Decimal } from '../kernel/decimal.ts'

/** Who earns, and how much of the list price. */
export interface Earning {
  /** The partner that is billed, and the reseller of the plan. */
  readonly principals: readonly string[]
  readonly percent: string
}

/** A line of usage that something may be earned of. */
export interface Earnable {
  readonly usage: MeteredUsage
  readonly part: Period
  /** Counted in the period before the part, in unit-minutes. */
  readonly before: Decimal
  readonly line: UsageLine
  /** What is reserved of it, of which nothing is earned. */
  readonly pieces?: readonly CoveredPiece[]
}

/**
 * What the partner earns of a line, as a line of its own below zero; null when that is nothing. On each day that is earned the
 * price is lower before anything is cut, so the credit is what the cut days differ by (decision-0241#amount).
 */
export function earnedLine(
  azure: Pick<AzureSubscription, 'access' | 'formerAccess'>,
  { usage, part, before, line, pieces = [] }: Earnable,
  rate: ListRate,
  { principals, percent }: Earning,
): UsageLine | null {
  const priced = meter(usage.meter)
  if (priced?.earnsPartnerCredit !== true) return null
  const share = decimal(100).minus(percent).div(100).toFixed()
  if (pieces.length > 0) {
    const runs = earnedRuns(azure, principals, part)
    return earnedBeyondLine(usage, line, runs, pieces, rate, share)
  }
  const lower = { ...rate, rate: times(rate.rate, share) }
  let [earned, minutes] = [zero(rate.currency), 0]
  let [units, cost] = [decimal(0), decimal(0)]
  for (const run of earnedRuns(azure, principals, part)) {
    const counted = before.plus(
      unitMinutesOf(ratePieces(usage, { from: part.from, until: run.from })),
    )
    const full = meteredIn(usage, run, counted, rate)
    const reduced = meteredIn(usage, run, counted, lower)
    earned = add(earned, add(reduced.amount, multiple(full.amount, -1)))
    minutes += minutesOf(run)
    units = units.plus(full.after.minus(counted))
    cost = cost.plus(graduated(priced.tiers, counted, full.after))
  }
  if (equals(earned, zero(rate.currency))) return null
  const unitPrice = ratio(cost.toFixed(), units.toFixed())
  return {
    ...line,
    minutes,
    quantity: ratio(units.toFixed(), 60),
    amount: earned,
    credit: 'earned',
    unitPrice,
    effectiveUnitPrice: times(unitPrice, share),
  }
}
