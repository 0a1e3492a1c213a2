import type { Refusal } from '@understudy/domain'

/** A refusal as an answer has it. */
type Told = Omit<Refusal, 'source'>

/** Why a step of a scenario failed: what a sentence in any language is made of. */
export type FailureReason =
  /** A section of the view, or a reading by its name, is not as the file says. */
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'events' }
  | { readonly kind: 'requirements' }
  | { readonly kind: 'refused'; readonly refusal: Told }
  | { readonly kind: 'accepted'; readonly code: string }
  /** What the clock was to go on for did not happen in the time given. */
  | { readonly kind: 'until'; readonly event: string }
  | { readonly kind: 'changes' }
  | { readonly kind: 'planRecorded' }
  | { readonly kind: 'planDiffers' }
  | { readonly kind: 'refusedRecorded' }
  | { readonly kind: 'repeatRecorded' }
  | { readonly kind: 'repeatAnswered' }
  | { readonly kind: 'futuresDiffer'; readonly path: string }
  | { readonly kind: 'futuresAgree'; readonly path: string }
  | { readonly kind: 'originChanged' }
  | { readonly kind: 'skipExpired'; readonly until: string; readonly reason: string }
  /** It was known to fail, and does not. */
  | { readonly kind: 'passesNow'; readonly issue: string }
  | {
      readonly kind: 'invariant'
      readonly id: string
      readonly position: number
      /** In English, as the rulebook has it. */
      readonly statement: string
      readonly violation: string
    }
  | {
      readonly kind: 'throughout'
      readonly position: number
      readonly event: string
      readonly at: string
    }
  | { readonly kind: 'notTheFold' }
  | { readonly kind: 'claim'; readonly property: string; readonly reason: string }
  /** A height could not answer; these are its own words. */
  | { readonly kind: 'unanswered'; readonly said: string }

export type FailureKind = FailureReason['kind']

/** One sentence for each reason; `because` says a refusal in the same language. */
export type FailureWords = {
  readonly [Kind in FailureKind]: (
    reason: Extract<FailureReason, { readonly kind: Kind }>,
    because: (refusal: Told) => string,
  ) => string
}
