import type { Lap } from './benchmark.ts'

/** Of a list of numbers: the middle, and the quarters on both sides of it. */
export interface Spread {
  readonly low: number
  readonly median: number
  readonly high: number
}

/** The value below which this share (0 to 1) of the numbers lies, between neighbours in proportion. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place % 1)
}

export function spread(numbers: readonly number[]): Spread {
  return {
    low: quantile(numbers, 0.25),
    median: quantile(numbers, 0.5),
    high: quantile(numbers, 0.75),
  }
}

/** Milliseconds for one. */
export function each({ milliseconds, count }: Lap): number {
  return milliseconds / count
}

/**
 * How many times as long ours takes as the peer, round by round: what slows the machine down for a while slows both
 * laps of a round, and cancels. Below 1 ours is faster.
 */
export function ratios(ours: readonly Lap[], peer: readonly Lap[]): number[] {
  return ours.flatMap((lap, round) => {
    const other = peer[round]
    return other === undefined ? [] : [each(lap) / each(other)]
  })
}
