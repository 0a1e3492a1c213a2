import type { Diagnostic } from './diagnostic.ts'
import type { Places, Range } from './places.ts'
import type { LocalText } from './words.ts'

/** A scenario that is ready to run: checked, with every name filled in. Plain data. */
export interface Scenario {
  /** The path without its ending; of a matrix cell also its values, as in `region/mismatch[FR,CH]`. */
  readonly id: string
  readonly file: string
  readonly title: LocalText
  readonly about: LocalText | null
  readonly rules: readonly string[]
  readonly tags: readonly string[]
  /** For whom and how long, of a scenario that teaches; null for one that only tests. */
  readonly lesson: Lesson | null
  readonly clock: string
  readonly seed: number
  readonly settings: Json
  readonly facts: Json
  readonly skip: { readonly reason: string; readonly until: string } | null
  /** Known to fail, and where that is written down; a failure once it passes. Null for almost every file. */
  readonly fails: { readonly issue: string; readonly because?: string | undefined } | null
  /** While somebody works on it: no other file is run. */
  readonly only: boolean
  /** Invariants that need not hold here, each with its reason. */
  readonly exempt: Readonly<Record<string, string>>
  /** The property of the domain whose case the file retells; null when it tells its own story. */
  readonly claim: PinnedClaim | null
  readonly steps: readonly Step[]
  readonly finally: {
    readonly line: number
    readonly range: Range
    readonly expect: Expectation
  } | null
  /** Sections that must hold after every event of the run; null when the file says nothing of it. */
  readonly throughout: Json | null
  readonly explore: Exploration
  /** The file with the cell's values filled in, for writing a counterexample. */
  readonly raw: Json
  /** Where everything stands in the file. */
  readonly places: Places
}

export const lessonLevels = ['first', 'further', 'deep'] as const

export interface Lesson {
  readonly level: (typeof lessonLevels)[number]
  /** How long somebody takes who does it for the first time. */
  readonly minutes: number
}

/** One drawn case of a property of the domain, found again by its seed and path. */
export interface PinnedClaim {
  readonly line: number
  readonly property: string
  readonly seed: number
  readonly path: string
}

export type Json = Readonly<Record<string, unknown>>

/** One command as it stands in a file, with its type in it. */
export interface Message {
  readonly type: string
  readonly [field: string]: unknown
}

/** A list of events and how to compare it. */
export type ExpectedEvents =
  | { readonly how: 'exactly'; readonly events: readonly Message[] }
  | {
      readonly how: 'contains'
      readonly events: readonly Message[]
      readonly none: readonly Message[]
    }

/** Sections of the view by name, each a partial tree; and two that are asked for. */
export interface Expectation {
  readonly sections: Json
  readonly events: ExpectedEvents | null
  readonly requirements: {
    readonly command: Message
    readonly as: string
    readonly broken: readonly string[] | null
    readonly answers: unknown
  } | null
  readonly plan: (MoveQuestion & { readonly is: unknown }) | null
  readonly reading: AskedReading | null
}

/** A registered reading by its name, what it is asked, and what it answers by partial match. */
export interface AskedReading {
  readonly name: string
  readonly question: Json
  readonly is: unknown
}

/** Which move is asked about: who takes over whose licences, when, and with what instead. */
export interface MoveQuestion {
  readonly partner: string
  readonly customer: string
  /** The day on which the new subscriptions are to be bought; each on its best day, when absent. */
  readonly on?: string | undefined
  /** Offers that take the place of a subscription; none gives it up. */
  readonly choose?: Readonly<Record<string, readonly string[]>> | undefined
}

/** The refusal that a step expects, and what it must say besides. */
export interface ExpectedRefusal {
  /** Null when only Partner Center's code counts. */
  readonly code: string | null
  /** The code that Partner Center answers for it; null when only ours counts. */
  readonly v1: string | null
  /** Compared by partial match; absent when only the code counts. */
  readonly details?: unknown
}

interface StepBase {
  /** Where the step stands, as in `2` or `4/each/fabrikam/1`: unique in its scenario, and part of request ids. */
  readonly path: string
  readonly line: number
  /** From its first key to its last character. */
  readonly range: Range
  /** Keys and indexes that lead to it in the file. */
  readonly at: readonly PropertyKey[]
  readonly name: LocalText | null
  readonly say: LocalText | null
}

export type Step = StepBase &
  (
    | {
        readonly verb: 'when'
        readonly command: Message
        readonly as: string
        readonly then: ExpectedEvents | null
        readonly refused: ExpectedRefusal | null
      }
    | {
        readonly verb: 'plan'
        readonly command: Message
        readonly as: string
        readonly within: string | null
        readonly then: ExpectedEvents | null
        readonly refused: ExpectedRefusal | null
        readonly changes: unknown
        readonly executes: boolean
      }
    | {
        readonly verb: 'advance'
        readonly command: Message
        readonly then: ExpectedEvents | null
        /** The event that must happen on the way. */
        readonly until: string | null
      }
    | { readonly verb: 'fault' | 'heal'; readonly command: Message; readonly as: string }
    | { readonly verb: 'expect'; readonly expect: Expectation }
    | { readonly verb: 'mark'; readonly mark: string }
    | {
        readonly verb: 'fork'
        readonly futures: readonly { readonly name: string; readonly steps: readonly Step[] }[]
        readonly same: readonly string[]
        readonly differs: readonly string[]
      }
    | {
        readonly verb: 'each'
        readonly rounds: readonly { readonly label: string; readonly steps: readonly Step[] }[]
      }
    | {
        readonly verb: 'task'
        readonly ask: LocalText
        readonly hints: readonly LocalText[]
        readonly solution: readonly Step[]
        /** The outcome of the task, done by the learner or by the solution. */
        readonly then: Expectation
      }
    | { readonly verb: 'say' }
  )

export type Verb = Step['verb']

/** What the explorer may do with the file besides replaying it. */
export interface Exploration {
  readonly properties: readonly (string | PropertyBlock)[]
  readonly walk: Walk | null
  readonly breakEveryStep: BreakEveryStep | null
}

/** A claim for all drawn values; its steps keep their `${name}` until values are drawn. */
export interface PropertyBlock {
  readonly name: string
  readonly line: number
  readonly runs: number
  readonly forAll: Readonly<Record<string, unknown>>
  /** The raw file of one drawn case, without the values. */
  readonly raw: Json
}

export interface Walk {
  readonly line: number
  readonly commands: Readonly<Record<string, number>> | null
  readonly length: number
  readonly runs: number
  readonly reach: readonly string[]
}

export interface BreakEveryStep {
  readonly line: number
  readonly faults: readonly string[]
  readonly at: readonly string[]
  readonly times: number
  readonly settles: string
}

export type Parsed =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
