import { minus, plus, type Instant } from '../kernel/calendar.ts'
import type { Term } from '../model/subscriptions/term.ts'

const lengths = { P1M: ['M', 1], P1Y: ['Y', 1], P3Y: ['Y', 3] } as const

/** The term that the clock is in, counted from the purchase, or the one that is said to end at a moment. */
export function termAround(
  purchased: Instant,
  length: keyof typeof lengths,
  ends: Instant | undefined,
  clock: Instant,
): Term {
  if (ends !== undefined) return { from: minus(ends, length), until: ends }
  const [unit, each] = lengths[length]
  let count = 1
  const end = (terms: number) => plus(purchased, `P${terms * each}${unit}`)
  while (end(count) <= clock) count += 1
  return { from: count === 1 ? purchased : end(count - 1), until: end(count) }
}
