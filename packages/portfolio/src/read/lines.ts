import type { MistakeKind } from './mistake.ts'

/** A line of a table, with the number that an editor shows. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** Something that is wrong with a line, or with all that comes after it. */
export interface Stopped {
  readonly kind: MistakeKind
  readonly value: string
  readonly line: number
}

/** A text as a table. */
export interface Lines {
  readonly header: readonly string[]
  /** Below the header. */
  readonly lines: readonly Line[]
  readonly noted: readonly Stopped[]
}
