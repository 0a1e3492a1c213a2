import type { LocalText } from '../language/words.ts'
import type { Verb } from '../language/scenario.ts'
import type { Range } from '../language/places.ts'
import type { FailureReason } from '@understudy/messages'
import type { Difference } from './difference.ts'
import type { LoggedEvent } from './target.ts'

/**
 * Why a scenario failed: something was not as the file says. What is wrong with the file itself never comes here; it
 * is a `Diagnostic`, and then nothing is played.
 */
export interface Failure {
  readonly file: string
  /** Where the expectation stands that was not met; the step, when there is none. Every report names this line. */
  readonly line: number
  readonly column: number
  readonly range: Range
  readonly scenario: string
  /** The step's name, or its path when it has none. */
  readonly step: string
  /** As in `2` or `3/move/1`; `start`, `finally` and `claim` are no steps but have one. */
  readonly stepPath: string
  readonly reason: FailureReason
  /** The reason as an English sentence. */
  readonly message: string
  readonly differences: readonly Difference[]
  /** Last position of the log at that moment: of the future that the step stands in, inside a fork. */
  readonly position: number
}

/** How one step, or the end, went. A step of an `each` has a verdict for each round. */
export interface StepVerdict {
  readonly path: string
  readonly range: Range
  readonly verb: Verb | 'finally'
  /** A step that holds steps has failed when one of them has. */
  readonly verdict: 'passed' | 'failed'
  /** Its own; those of steps inside it are theirs. */
  readonly failures: readonly Failure[]
  /** Last position of the log after it. */
  readonly position: number
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
  /** How each of them went, in the order of playing; what comes after a failure is not played. */
  readonly verdicts: readonly StepVerdict[]
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
      readonly range: Range
      readonly verb: Verb
      readonly name: LocalText | null
      readonly say: LocalText | null
    }
  | ({
      readonly type: 'step-finished'
      readonly line: number
      /** What the step recorded. */
      readonly events: readonly LoggedEvent[]
    } & StepVerdict)
  | {
      /** A learner may act before the next event is asked for; unless told otherwise, the solution is played then. */
      readonly type: 'task-asked'
      readonly path: string
      readonly line: number
      /** What is still missing; nothing when the task is done. */
      readonly check: () => Promise<readonly Failure[]>
      /** Takes what the learner did in place of the solution. */
      readonly takeOwn: () => void
    }
  | {
      /** Somebody acted in the workspace between two steps; only where it is shared. */
      readonly type: 'acted'
      readonly events: readonly LoggedEvent[]
      readonly position: number
    }
  | { readonly type: 'scenario-finished'; readonly result: ScenarioResult }
