import { listenToRule, type Breakage, type NamedRule } from '@understudy/domain/testing'
import type { Scenario } from '../language/scenario.ts'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'

/** The scenarios that could notice each breakage of a rule: those in which it would have judged otherwise. */
export type Exposures = ReadonlyMap<NamedRule, Readonly<Record<Breakage, readonly Scenario[]>>>

/**
 * Plays every scenario once and listens to every rule. What fails by itself can notice nothing and is left out. A date
 * could be noticed where it was asked for in a world that begins before it.
 */
export async function exposuresOf(
  scenarios: readonly Scenario[],
  rules: readonly NamedRule[],
  { signal, onProgress }: ExposureOptions = {},
): Promise<Exposures> {
  const found = new Map(rules.map((rule) => [rule, empty()]))
  const heard = new Map(rules.map((rule) => [rule, new Set<string>()]))
  const ends = rules.map((rule) => listenToRule(rule, (what) => heard.get(rule)?.add(what)))
  const target = domainTarget()
  try {
    for (const [index, scenario] of scenarios.entries()) {
      if (signal?.aborted) break
      for (const one of heard.values()) one.clear()
      const { status } = await playThrough(scenario, target, { signal })
      onProgress?.(index + 1)
      if (status !== 'passed') continue
      for (const [rule, what] of heard) {
        const lists = found.get(rule)
        if (what.has('refused')) lists?.['never-refuses'].push(scenario)
        if (what.has('held')) lists?.['always-refuses'].push(scenario)
        const isBefore = rule.from !== null && scenario.clock < rule.from
        if (isBefore && what.has('dated')) lists?.['has-no-date'].push(scenario)
      }
    }
  } finally {
    for (const end of ends) end()
  }
  return found
}

export interface ExposureOptions {
  readonly signal?: AbortSignal | undefined
  /** How many scenarios were played so far. */
  readonly onProgress?: ((done: number) => void) | undefined
}

function empty(): Record<Breakage, Scenario[]> {
  return { 'never-refuses': [], 'always-refuses': [], 'has-no-date': [] }
}
