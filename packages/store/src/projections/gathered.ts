import type { Step } from '@understudy/domain'
import type { Projection } from './projection.ts'

/** Rows of one projection, in order of the log; of those that replace one another, the last. */
export class Gathered<Row> {
  readonly #projection: Projection<Row>
  readonly #added: Row[] = []
  readonly #last = new Map<string, Row>()

  constructor(projection: Projection<Row>) {
    this.#projection = projection
  }

  take(step: Step): void {
    const { rowsOf, keyOf } = this.#projection
    for (const row of rowsOf(step)) {
      if (keyOf) this.#last.set(keyOf(row), row)
      else this.#added.push(row)
    }
  }

  get rows(): readonly Row[] {
    return this.#projection.keyOf ? [...this.#last.values()] : this.#added
  }
}
