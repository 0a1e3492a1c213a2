import type { Answer } from '../api/answer.ts'

/** What an answer is about: it is asked again when an event is about the same, and never of the past. */
export interface Scope {
  /** Absent for what is the same in every rehearsal, as the catalog is. */
  readonly rehearsal?: string
  /** A past position of the log; now when absent. */
  readonly position?: string
  /** The customer whose file the answer is read from. Where neither is named, it may be read from any file. */
  readonly customer?: string
  /** The partner whose file it is read from, alone or beside the customer's. */
  readonly partner?: string
  /** Whether rules give the answer: they may look at any partner's file. */
  readonly isOfRules?: boolean
  /** Whether no event changes the answer to this question. */
  readonly isLasting?: boolean
}

export type QuestionKey = readonly [scope: Scope, name: string, asked?: unknown]

/** A question to the API, known by its key: whoever asks the same is given the same answer. */
export interface Question<Value> {
  readonly key: QuestionKey
  readonly ask: () => Promise<Answer<Value>>
  /** Whether nothing tells when the answer changes, so that each screen asks anew. */
  readonly isAlwaysAsked?: boolean
}

/** A question that is not about a rehearsal. */
export function question<Value>(
  name: string,
  ask: () => Promise<Answer<Value>>,
  asked?: unknown,
): Question<Value> {
  return { key: [{}, name, asked], ask }
}
