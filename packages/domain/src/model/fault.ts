import type { Duration } from '../kernel/calendar.ts'
import type { FaultId } from './ids.ts'

/** `crash` strikes before the step is written, `crash-after` when it is written and not yet answered. */
export const faultKinds = ['fail', 'delay', 'duplicate', 'crash', 'crash-after'] as const
export type FaultKind = (typeof faultKinds)[number]

/** An armed disturbance at a named failpoint. */
export interface Fault {
  readonly id: FaultId
  readonly at: string
  readonly do: FaultKind
  /** How many more times it strikes. */
  readonly timesLeft: number
  /** Strikes only steps about this subscription, entitlement or partner of record; null for any. */
  readonly match: string | null
  /** How long a delay lasts. */
  readonly by: Duration
}
