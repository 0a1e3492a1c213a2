import type { Instant } from '../../kernel/calendar.ts'

/** Per cent of a monthly budget at which somebody is told. */
export const spendingBounds = [80, 100] as const
export type SpendingBound = (typeof spendingBounds)[number]

/** What a partner watches since it set the budget that stands. */
export interface SpendingWatch {
  readonly since: Instant
  /** Bounds that were passed, oldest first. */
  readonly passed: readonly PassedBound[]
}

export interface PassedBound {
  /** As in 2020-03. */
  readonly month: string
  readonly percent: SpendingBound
  readonly at: Instant
  /** Null until the daily refresh tells of it by mail. */
  readonly mailedAt: Instant | null
}
