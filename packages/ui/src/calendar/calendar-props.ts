import type { CalendarDays } from './layout.ts'

/** What a calendar draws, and how it is told to those who do not see it. */
export interface CalendarProps extends CalendarDays {
  readonly label: string
  /** What the drawing says, in words, for those who do not see it. */
  readonly description: string
  /** More about the day pointed at, one line each. */
  readonly tell?: (day: string) => readonly string[]
}
