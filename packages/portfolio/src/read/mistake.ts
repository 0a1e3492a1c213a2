/** Where something stands in a file. Lines count from 1, the header is line 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What is wrong with a file, a line or a cell. */
export const mistakeKinds = [
  'file-too-large',
  'archive-damaged',
  'unpacked-too-large',
  'not-text',
  'not-json',
  'pages-missing',
  'format-unknown',
  'too-many-columns',
  'too-many-lines',
  'quote-left-open',
  'cell-too-long',
  'not-a-date',
  'day-before-month',
  'not-a-number',
  'not-an-id',
  'not-a-country',
  'status-unknown',
  'product-unknown',
  'customer-unknown',
  'told-otherwise',
] as const
export type MistakeKind = (typeof mistakeKinds)[number]

/** One mistake of a file: where it is, what stands there, and what is taken instead. */
export interface Mistake extends Place {
  /** As the file spells it; null where it is about the line or the file. */
  readonly column: string | null
  readonly kind: MistakeKind
  readonly value: string
  /** Null where the line, or the file, is left out. */
  readonly instead: string | null
}
