import { commands } from '../decider.ts'
import { firstRulesOf } from '../engine/actor-rules.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import type { AnyCommand } from '../workflow.ts'

/** A rule by its id and code, with every value that judges by it: several commands may each have their own. */
export interface NamedRule {
  readonly id: string
  readonly code: string
  readonly source: string
  /** In force from then on; null when always. */
  readonly from: Instant | null
  readonly judges: readonly Rule<never>[]
}

/** Every rule of every command, in the order of the decider. */
export function namedRules(): NamedRule[] {
  const definitions: readonly AnyCommand[] = Object.values(commands).flat()
  const all = definitions.flatMap((one): readonly Rule<never>[] => [
    ...firstRulesOf(one),
    ...one.rules,
  ])
  const groups = Map.groupBy(new Set(all), ({ id, code }) => `${id} ${code}`)
  return [...groups.values()].flatMap((judges) => {
    const [first] = judges
    if (!first) return []
    const { id, code, source, from = null } = first
    return [{ id, code, source, from, judges }]
  })
}

/** How a rule is broken on purpose. */
export const breakages = ['never-refuses', 'always-refuses', 'has-no-date'] as const

export type Breakage = (typeof breakages)[number]

/** Breaks a rule wherever it judges; the answer mends it again. Nothing else may run meanwhile that relies on it. */
export function breakRule({ judges }: NamedRule, how: Breakage): () => void {
  return changed(judges, () => {
    switch (how) {
      case 'never-refuses':
        return { holds: () => true }
      case 'always-refuses':
        return { holds: () => false }
      case 'has-no-date':
        return { from: undefined }
    }
  })
}

/** Hears what a rule judges, and when its date is asked for; the answer ends it. */
export function listenToRule(
  { judges }: NamedRule,
  heard: (what: 'held' | 'refused' | 'dated') => void,
): () => void {
  return changed(judges, ({ holds, from }) => ({
    holds: (facts: never) => {
      const answer = holds(facts)
      heard(answer ? 'held' : 'refused')
      return answer
    },
    get from() {
      if (from !== undefined) heard('dated')
      return from
    },
  }))
}

interface Parts {
  readonly holds?: (facts: never) => boolean
  readonly from?: Instant | undefined
}

/** Gives rules other parts for a while. */
function changed(
  judges: readonly Rule<never>[],
  partsOf: (rule: Rule<never>) => Parts,
): () => void {
  const restored = judges.map((rule) => {
    const before = Object.getOwnPropertyDescriptors(rule)
    for (const [key, part] of Object.entries(Object.getOwnPropertyDescriptors(partsOf(rule)))) {
      Object.defineProperty(rule, key, { ...part, configurable: true })
    }
    return () => {
      for (const key of ['holds', 'from'] as const) {
        const own = before[key]
        if (own) Object.defineProperty(rule, key, own)
        else Reflect.deleteProperty(rule, key)
      }
    }
  })
  return () => restored.forEach((restore) => restore())
}
