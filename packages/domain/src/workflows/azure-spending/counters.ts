import { graduated } from '../../accounting/graduated.ts'
import { ratePieces, type RatePiece } from '../../accounting/rate-pieces.ts'
import { meter, type Meter } from '../../catalog/index.ts'
import { plus, type Instant } from '../../kernel/calendar.ts'
import { decimal, type Decimal } from '../../kernel/decimal.ts'
import { clip, minutesOf, type Interval } from '../../kernel/interval.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../../model/azure/metered-usage.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Period } from '../../model/ledger/period.ts'

/** One meter of an Azure subscription, in the time that one partner pays in one stream. */
export interface Counter {
  readonly usage: MeteredUsage
  readonly tiers: Meter['tiers']
  readonly stretches: readonly Interval[]
}

/** Whatever costs this partner something, by list price, before credits. */
export function countersOf(azure: readonly AzureSubscription[], partner: PartnerId): Counter[] {
  return azure.flatMap(({ usage, billing }) => {
    const mine = billing.filter(
      ({ payer }) => payer.stream !== 'outside-csp' && payer.partner === partner,
    )
    const streams = [...Map.groupBy(mine, ({ payer }) => payer.stream).values()]
    return usage.flatMap((one) => {
      const tiers = meter(one.meter)?.tiers ?? []
      return streams.map((stretches) => ({ usage: one, tiers, stretches }))
    })
  })
}

/** What a counter counts in a month, in pieces of one rate each; tiers are climbed from the month's beginning on. */
export interface Counted {
  readonly tiers: Meter['tiers']
  readonly pieces: readonly RatePiece[]
}

export function countedIn(counters: readonly Counter[], month: Period): Counted[] {
  return counters.flatMap(({ usage, tiers, stretches }) => {
    const pieces = stretches.flatMap((stretch) => {
      const part = clip(stretch, month.from, month.until)
      return part === null ? [] : ratePieces(usage, part)
    })
    return pieces.length === 0 ? [] : [{ tiers, pieces }]
  })
}

/** The first minute at whose end an amount of dollars has been used; null when less is used. */
export function reachedAt(counted: readonly Counted[], dollars: Decimal): Instant | null {
  const moments = new Set(
    counted.flatMap(({ pieces }) => pieces.flatMap(({ from, until }) => [from, until])),
  )
  const between = [...moments].sort()
  const units = counted.map(() => decimal(0))
  let left = dollars.times(60)
  for (const [index, from] of between.entries()) {
    const until = between[index + 1]
    if (until === undefined) return null
    const running = counted.flatMap(({ tiers, pieces }, of) => {
      const piece = pieces.find((one) => one.from <= from && until <= one.until)
      return piece ? [{ of, tiers, rate: decimal(piece.unitsPerHour) }] : []
    })
    const costOf = (minutes: number) =>
      running.reduce((cost, { of, tiers, rate }) => {
        const before = units[of] ?? decimal(0)
        return cost.plus(graduated(tiers, before, before.plus(rate.times(minutes))))
      }, decimal(0))
    const minutes = minutesOf({ from, until })
    const cost = costOf(minutes)
    if (cost.gte(left)) return plus(from, `PT${leastMinutes(minutes, left, costOf)}M`)
    left = left.minus(cost)
    for (const { of, rate } of running) {
      units[of] = (units[of] ?? decimal(0)).plus(rate.times(minutes))
    }
  }
  return null
}

/** Fewest whole minutes that cost an amount: costs only rise, so half of what is left is ruled out each time. */
function leastMinutes(most: number, amount: Decimal, costOf: (minutes: number) => Decimal): number {
  let [less, enough] = [0, most]
  while (enough - less > 1) {
    const middle = Math.floor((less + enough) / 2)
    if (costOf(middle).gte(amount)) enough = middle
    else less = middle
  }
  return enough
}
