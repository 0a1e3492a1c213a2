import type { Step } from '@understudy/domain'

/** A list that is read from the log: which rows a step adds to it. */
export interface Projection<Row> {
  readonly rowsOf: (step: Step) => readonly Row[]
  /** What a row replaces the earlier row of; without it rows are only added. */
  readonly keyOf?: (row: Row) => string
}
