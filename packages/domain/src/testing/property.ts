import type { Arbitrary } from 'fast-check'

/** A claim that holds for any case: a value with a name and a source, run by tests, command line and sandbox alike. */
export interface Property<Case> {
  readonly name: string
  /** `document#heading` in docs/sources, a rulebook id, or `decision-NNNN#heading`. */
  readonly source: string
  readonly given: Arbitrary<Case>
  /** Returns when the claim holds. @throws BrokenInvariant when it does not. */
  readonly holds: (drawn: Case) => void
  /** The smallest case as a scenario would tell it: world facts and commands; left out when it has no such form. */
  readonly retold?: (drawn: Case) => unknown
}

export interface AnyProperty {
  readonly name: string
  readonly source: string
  readonly given: Arbitrary<unknown>
  holds(drawn: never): void
  retold?(drawn: never): unknown
}

export function property<Case>(claim: Property<Case>): Property<Case> {
  return claim
}
