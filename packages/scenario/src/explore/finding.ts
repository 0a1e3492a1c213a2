import type { Failure } from '../run/result.ts'
import type { Target } from '../run/target.ts'

/** Something that may be tried many times: a property of the domain or of a file, a walk, a file with its steps broken. */
export interface Claim {
  readonly kind: 'property' | 'walk' | 'break-every-step'
  readonly name: string
  /** The file it stands in; null for a claim of the domain itself. */
  readonly file: string | null
  readonly line: number | null
  /** How often it is tried when nobody says. */
  readonly runs: number
  explore(target: Target, options: ExploreOptions): Promise<Finding>
}

export interface ExploreOptions {
  /** The same seed, the same cases. */
  readonly seed: number
  readonly runs?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, runs: number) => void) | undefined
}

/** What came of it. */
export interface Finding {
  readonly claim: Pick<Claim, 'kind' | 'name' | 'file' | 'line'>
  readonly holds: boolean
  readonly runs: number
  readonly seed: number
  /** Goals of a walk that no run reached: the walk looked at less than it claims. */
  readonly unreached: readonly string[]
  readonly counterexample: Counterexample | null
  /** True when it was stopped before its last run. */
  readonly wasStopped: boolean
}

/** The smallest case found that breaks the claim. */
export interface Counterexample {
  readonly message: string
  readonly failures: readonly Failure[]
  /** Smaller and smaller: how often the first failing case was shrunk. */
  readonly shrinks: number
  /** fast-check's own path to it, for replaying with the same seed. */
  readonly path: string
  /** The case as a scenario; null when the claim has no such form. */
  readonly scenario: Readonly<Record<string, unknown>> | null
}
