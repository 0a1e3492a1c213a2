import type { Tone } from '../tone.ts'

export interface Thing {
  readonly id: string
  readonly title: string
}

/** One of several ways, with what it keeps, takes away and brings. */
export interface Compared {
  readonly id: string
  readonly title: string
  readonly tags: readonly { readonly text: string; readonly tone: Tone }[]
  /** Anything else that matters, one line each. */
  readonly facts: readonly string[]
  /** What is kept, in words. */
  readonly kept: string
  readonly lost: readonly Thing[]
  readonly gained: readonly Thing[]
}

export interface ComparisonWords {
  readonly kept: string
  readonly lost: string
  readonly nothingLost: string
  readonly gained: string
  readonly nothingGained: string
  readonly absent: string
  readonly differences: string
  readonly thing: string
}
