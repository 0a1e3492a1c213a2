import type { Instant } from './calendar.ts'
import type { Fields, Mend } from './mend.ts'

/**
 * What must be true before a command is accepted, where that is written, since when, how to check it, and what mends it
 * (decision-0080). The sentences for what is so and what mends it are keyed by `code`, in packages/messages.
 */
export interface Rule<Facts, Code extends string = string> {
  /** Rulebook id, as in REL-06. Never changes. */
  readonly id: string
  /** Kebab-case refusal code. */
  readonly code: Code
  /** The requirement as an English sentence with *must*; other languages are keyed by `code`. */
  readonly must: string
  /** `document#heading` in docs/sources, or `decision-NNNN#heading` when the source is us. */
  readonly source: string
  /** In force from this moment of the workspace's clock; always, when absent. */
  readonly from?: Instant
  readonly holds: (facts: Facts) => boolean
  /** What a person needs to know when it does not hold: who, which, what instead; ids by kind. */
  readonly details?: (facts: Facts) => Details
  /** What mends it, where something does. What the command names need not be said again. */
  readonly mend?: Mend | ((facts: Facts) => Mend | null)
}

/** Lists of ids or short names by kind, as in `{ users: ['ada'], services: ['MCOEV'] }`. */
export type Details = Readonly<Record<string, readonly string[]>>

/** What a refusal is about besides its own details: who wanted what, when, and what the things named are called. */
export interface Case {
  /** Type of the command. */
  readonly command: string
  /** As in contoso/admin-agent. */
  readonly actor: string
  readonly at: Instant
  /** The command's own texts, numbers and amounts. */
  readonly given: Fields
  /** Names by kind and id, as in `{ party: { adatum: 'Adatum' } }`; what is called like its id is left out. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the lists of the details are lists of, as in `{ providers: 'party' }`; others hold no ids. */
  readonly kinds: Readonly<Record<string, string>>
}

/** The broken rule without its check: plain data that survives JSON. */
export interface Refusal<Code extends string = string> {
  readonly rule: string
  readonly code: Code
  readonly must: string
  readonly source: string
  /** Set when the rule has more to say than its sentence. */
  readonly details?: Details
  /** Set by `decide` and `requirements`. */
  readonly about?: Case
  /** Set when something mends it. */
  readonly mend?: Mend
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
export function broken<Facts>(rule: Rule<Facts>, facts: Facts): Refusal {
  const { id, code, must, source, details } = rule
  const mend = typeof rule.mend === 'function' ? rule.mend(facts) : rule.mend
  return {
    rule: id,
    code,
    must,
    source,
    ...(details ? { details: details(facts) } : {}),
    ...(mend ? { mend } : {}),
  }
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
