import type { Range } from '../language/places.ts'

/** One line of a readable diff: as expected and as it is (' '), only expected ('-'), only as it is ('+'). */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** One place where what is differs from what was expected. */
export interface Difference {
  /** Dotted path of what was looked at, from the section on: `state.customers.adatum.country`. */
  readonly path: string
  /** Where the expectation itself stands in the file: the value, the item of a list, the bound of a comparison. */
  readonly range: Range
  /** As it was written, `${…}` filled in; undefined where nothing was expected. */
  readonly expected: unknown
  /** What is; of a list the nearest item; undefined where there is nothing. */
  readonly actual: unknown
  /** Both, as lines of YAML. */
  readonly lines: readonly DiffLine[]
}

/**
 * A difference before its place in the file is looked up. It is told only when somebody reads it: most are found by
 * the way, while looking for the item that fits.
 */
export interface Found extends Where {
  readonly told: () => Pick<Difference, 'expected' | 'actual' | 'lines'>
}

/** What is being compared: its name for people, and the way to the expectation in the file. */
export interface Where {
  readonly path: string
  /** Keys and indexes that lead from the step to the expectation. */
  readonly at: readonly PropertyKey[]
}

/** The same one level deeper. */
export function below({ path, at }: Where, key: string | number, step: PropertyKey = key): Where {
  return { path: path === '' ? String(key) : `${path}.${key}`, at: [...at, step] }
}
