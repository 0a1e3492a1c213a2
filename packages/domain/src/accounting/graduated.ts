import type { Meter } from '../catalog/index.ts'
import { decimal, type Decimal } from '../kernel/decimal.ts'

type Tiers = Meter['tiers']

/**
 * What the units cost that come after `before` and up to `after`, in unit-minutes and dollars times sixty: a bound is the last
 * unit of the lower tier, and below the first row nothing is charged.
 */
export function graduated(tiers: Tiers, before: Decimal, after: Decimal): Decimal {
  return tiers.reduce((cost, { from, priceUsd }, index) => {
    const next = tiers[index + 1]
    const least = max(before, decimal(from).times(60))
    const most = next === undefined ? after : min(after, decimal(next.from).times(60))
    return most.gt(least) ? cost.plus(most.minus(least).times(priceUsd)) : cost
  }, decimal(0))
}

/** The price that all units between two amounts have; null when a bound lies between them. */
export function priceBetween(tiers: Tiers, before: Decimal, after: Decimal): string | null {
  const [first] = tiers
  if (first === undefined || after.lte(decimal(first.from).times(60))) return '0'
  const at = tiers.findLastIndex(({ from }) => decimal(from).times(60).lte(before))
  const [tier, next] = [tiers[at], tiers[at + 1]]
  if (tier === undefined) return null
  return next === undefined || after.lte(decimal(next.from).times(60)) ? tier.priceUsd : null
}

function max(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b
}

function min(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b
}
