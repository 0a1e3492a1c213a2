import { firstRulesOf, type actorRules } from './engine/actor-rules.ts'
import type { subscriptionHasRules } from './engine/kind-rules.ts'
import { commandDefinition, commands, type Slug } from './decider.ts'
import type { Rule } from './kernel/decision.ts'
import { typeOf } from './kernel/message.ts'
import type { Instant } from './kernel/calendar.ts'
import { referenceKinds, type ReferenceKind } from './model/kinds.ts'

/** The code of every rule of every command. */
export type RuleCode =
  | (typeof commands)[Slug][number]['rules'][number]['code']
  | (typeof actorRules)[number]['code']
  | (typeof subscriptionHasRules)['code']

/** The code of every refusal: a broken rule, or something named that is not there. */
export type RefusalCode = RuleCode | `unknown-${ReferenceKind}`

/** One rule as data: what documents, translations, schemas and error tables are made from. */
export interface RuleEntry {
  readonly rule: string
  readonly code: RuleCode
  readonly must: string
  readonly source: string
  readonly from: Instant | null
  /** The commands it can refuse. */
  readonly commands: readonly string[]
}

/** The rules of a command in order of precedence, those about who acts first; empty when there is no such command. */
export function rulesOf(type: string): RuleEntry[] {
  const definition = commandDefinition(type)
  if (!definition) return []
  const all = [...firstRulesOf(definition), ...definition.rules] as readonly Rule<never, RuleCode>[]
  return all.map(({ id, code, must, source, from = null }) => ({
    rule: id,
    code,
    must,
    source,
    from,
    commands: [type],
  }))
}

/**
 * Every rule of every command, in the order of the decider. A code that several commands keep for different reasons has
 * an entry for each of them: its rulebook id, its source and its date are then not the same.
 */
export function rules(): RuleEntry[] {
  const entries = new Map<string, RuleEntry>()
  for (const definition of Object.values(commands).flat()) {
    for (const entry of rulesOf(typeOf(definition.message))) {
      const key = [entry.code, entry.rule, entry.source, entry.from].join(' ')
      const known = entries.get(key)
      entries.set(
        key,
        known ? { ...known, commands: [...known.commands, ...entry.commands] } : entry,
      )
    }
  }
  return [...entries.values()]
}

/** Every code a refusal can have, each once. */
export function refusalCodes(): RefusalCode[] {
  const codes = new Set(rules().map(({ code }) => code))
  return [...codes, ...referenceKinds.map((kind) => `unknown-${kind}` as const)]
}
