import { z } from 'zod'
import type { Instant } from '../kernel/calendar.ts'

/** A day for each second on the wall. */
const clockSpeedMax = 86_400

/** Seconds of a workspace's clock for each second on the wall. */
export const clockSpeedField = z
  .int()
  .min(1)
  .max(clockSpeedMax)
  .meta({ description: 'How many times as fast as a clock on the wall.' })

/** A clock that moves by itself; its driver gives each move as a command. */
export interface Running {
  readonly speed: number
  /** Where it stops; null when only a command stops it. */
  readonly to: Instant | null
}
