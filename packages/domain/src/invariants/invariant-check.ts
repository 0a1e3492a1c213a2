import type { Step } from '../engine/step.ts'

/** A truth of the whole world. It looks at the part a step touched; the rest was true before and is unchanged. */
export interface InvariantCheck {
  /** Rulebook id. */
  readonly id: string
  readonly statement: string
  /** What contradicts it, as sentences that name the smallest set of things; empty when it holds. */
  readonly violations: (step: Step) => readonly string[]
}
