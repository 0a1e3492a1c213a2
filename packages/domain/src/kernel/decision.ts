import type { Instant } from './calendar.ts'

/** What must be true before a command is accepted, where that is written, since when, and how to check it. */
export interface Rule<Facts> {
  /** Rulebook id, as in REL-06. Never changes. */
  readonly id: string
  /** Kebab-case refusal code. */
  readonly code: string
  /** The requirement as an English sentence; other languages are keyed by `code`. */
  readonly must: string
  /** `document#heading` in docs/sources, or `decision-NNNN#heading` when the source is us. */
  readonly source: string
  /** In force from this moment of the workspace's clock; always, when absent. */
  readonly from?: Instant
  readonly holds: (facts: Facts) => boolean
  /** What a person needs to know when it does not hold: who, which, what instead; ids by kind. */
  readonly details?: (facts: Facts) => Details
}

/** Lists of ids or short names by kind, as in `{ users: ['ada'], services: ['MCOEV'] }`. */
export type Details = Readonly<Record<string, readonly string[]>>

/** The broken rule without its check: plain data that survives JSON. */
export interface Refusal<Code extends string = string> {
  readonly rule: string
  readonly code: Code
  readonly must: string
  readonly source: string
  /** Set when the rule has more to say than its sentence. */
  readonly details?: Details
  /** Set when a field of the command names something that does not exist. */
  readonly unknown?: { readonly field: string; readonly kind: string; readonly value: string }
}

/** A rule with its answer, for checklists shown before anyone presses a button. */
export interface Requirement extends Refusal {
  readonly holds: boolean
  /** False while the workspace's clock is before the rule's date. */
  readonly inForce: boolean
  readonly from: Instant | null
}

export type Decision<Event, Code extends string = string> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal<Code> }

export function accept<Event>(events: readonly Event[]): Decision<Event, never> {
  return { accepted: true, events }
}

/** The broken rule without its check, with what it has to say about these facts. */
export function refuse<Facts>(
  rule: Rule<Facts>,
  facts: Facts,
): { readonly accepted: false; readonly refusal: Refusal } {
  return { accepted: false, refusal: broken(rule, facts) }
}

function broken<Facts>({ id, code, must, source, details }: Rule<Facts>, facts: Facts): Refusal {
  return { rule: id, code, must, source, ...(details ? { details: details(facts) } : {}) }
}

/** True from the rule's date on; ISO instants of one width compare as text. */
export function isInForce(rule: { readonly from?: Instant }, now: Instant): boolean {
  return rule.from === undefined || rule.from <= now
}

/** The first rule in force that does not hold, in listed order; undefined when all hold. */
export function firstBroken<Facts, R extends Rule<Facts>>(
  rules: readonly R[],
  facts: Facts,
  now: Instant,
): R | undefined {
  return rules.find((rule) => isInForce(rule, now) && !rule.holds(facts))
}

/** Every rule with its answer, in order of precedence. */
export function checkAll<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  now: Instant,
): Requirement[] {
  return rules.map((rule) => {
    const { id, code, must, source } = rule
    const holds = rule.holds(facts)
    const said = holds ? { rule: id, code, must, source } : broken(rule, facts)
    return { ...said, from: rule.from ?? null, inForce: isInForce(rule, now), holds }
  })
}
