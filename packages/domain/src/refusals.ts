import { actorRules } from './actor-rules.ts'
import { commands, type Slug } from './decider.ts'
import { typeOf } from './kernel/message.ts'
import type { Instant } from './kernel/calendar.ts'
import { referenceKinds } from './references.ts'

/** The code of every rule of every command. */
export type RuleCode =
  | (typeof commands)[Slug][number]['rules'][number]['code']
  | (typeof actorRules)[number]['code']

/** One rule as data: what documents, translations, schemas and error tables are made from. */
export interface RuleEntry {
  readonly rule: string
  readonly code: string
  readonly must: string
  readonly source: string
  readonly from: Instant | null
  /** The commands it can refuse. */
  readonly commands: readonly string[]
}

/** Every rule of every command, in the order of the decider; one entry for each code. */
export function rules(): RuleEntry[] {
  const entries = new Map<string, RuleEntry>()
  for (const definition of Object.values(commands).flat()) {
    const type = typeOf(definition.message)
    for (const { id, code, must, source, ...rest } of [...actorRules, ...definition.rules]) {
      const known = entries.get(code)
      const from = 'from' in rest ? rest.from : null
      entries.set(code, {
        ...(known ?? { rule: id, code, must, source, from }),
        commands: [...(known?.commands ?? []), type],
      })
    }
  }
  return [...entries.values()]
}

/** Every code a refusal can have. */
export function refusalCodes(): string[] {
  return [...rules().map(({ code }) => code), ...referenceKinds.map((kind) => `unknown-${kind}`)]
}
