import type { RecordedEvent } from '../evolve.ts'
import type { Customer } from '../model/customer.ts'
import type { World } from '../model/world.ts'

/** One event with the worlds on either side, and the customer it is about, if any. */
export interface Step {
  readonly before: World
  readonly recorded: RecordedEvent
  readonly after: World
  readonly customer: { readonly before: Customer | undefined; readonly after: Customer } | undefined
}

/** A truth of the whole world. It looks at the part a step touched; the rest was true before and is unchanged. */
export interface InvariantCheck {
  /** Rulebook id. */
  readonly id: string
  readonly statement: string
  /** What contradicts it, as sentences that name the smallest set of things; empty when it holds. */
  readonly violations: (step: Step) => readonly string[]
}
