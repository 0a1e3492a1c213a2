import type { Instant } from '../kernel/calendar.ts'

/** When something became so, and the position in the log of the event that made it so. */
export interface Since {
  readonly at: Instant
  readonly cause: number
}
