import type { LocalText } from '../language/words.ts'
import type { Verb } from '../language/scenario.ts'
import type { Difference } from './match.ts'
import type { LoggedEvent } from './target.ts'

/** Why a scenario failed: the first thing that was not as the file says. */
export interface Failure {
  readonly file: string
  readonly line: number
  readonly scenario: string
  /** The step's name, or its path when it has none. */
  readonly step: string
  readonly message: string
  readonly differences: readonly Difference[]
}

/** What a run exercised, for coverage: given and expected, produced and looked at. */
export interface Exercised {
  /** Refusals that were given and that the file expects. */
  readonly refusals: ReadonlySet<string>
  /** Rulebook ids of those refusals. */
  readonly refusedRules: ReadonlySet<string>
  /** Events that were recorded or planned, and that an expectation names. */
  readonly events: ReadonlySet<string>
  /** Sections of the view that an expectation looks at. */
  readonly readings: ReadonlySet<string>
  /** Events that were recorded by commands and by the clock, not those of the world at the start. */
  readonly recorded: ReadonlySet<string>
  /** Truths that were checked against at least one such event. */
  readonly truths: ReadonlySet<string>
}

export interface ScenarioResult {
  readonly id: string
  readonly file: string
  readonly title: LocalText
  readonly rules: readonly string[]
  readonly status: 'passed' | 'failed' | 'skipped'
  /** Why it was not run; null when it was. */
  readonly skipped: string | null
  /** Steps that were played. */
  readonly steps: number
  readonly durationMs: number
  readonly failures: readonly Failure[]
  /** The main log first, then that of each future in order. */
  readonly logs: readonly (readonly LoggedEvent[])[]
  readonly exercised: Exercised
}

/** What happens while a scenario is played; a reader that does not ask for the next one pauses it. */
export type RunEvent =
  | { readonly type: 'scenario-started'; readonly id: string; readonly title: LocalText }
  | {
      readonly type: 'step-started'
      readonly path: string
      readonly line: number
      readonly verb: Verb
      readonly name: LocalText | null
      readonly say: LocalText | null
    }
  | {
      readonly type: 'step-finished'
      readonly path: string
      readonly line: number
      readonly failures: readonly Failure[]
      /** What the step recorded. */
      readonly events: readonly LoggedEvent[]
      readonly position: number
    }
  | { readonly type: 'scenario-finished'; readonly result: ScenarioResult }
