/**
 * What shows that a rule was exercised: its refusal, an event that carries its effect, a reading that somebody
 * looked at, or a truth that was checked. `reading:` names a section of an expectation.
 */
export type Evidence =
  | `refused:${string}`
  | `event:${string}`
  | `reading:${string}`
  | `invariant:${string}`

/** One rule of the rulebook, by the id that never changes. */
export interface RulebookEntry {
  readonly id: string
  /** S: straight from a source page. X: from the wider documentation. INV: a truth of the whole world. */
  readonly tier: 'S' | 'X' | 'INV'
  readonly slug: string
  readonly title: string
  /** Any one of them counts. */
  readonly evidence: readonly Evidence[]
}
