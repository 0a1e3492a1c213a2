import {
  breakages,
  breakRule,
  namedRules,
  type Breakage,
  type NamedRule,
} from '@understudy/domain/testing'
import type { Scenario } from '../language/scenario.ts'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { exposuresOf } from './exposures.ts'

/** One rule, broken in one way, and who noticed. */
export interface BrokenRule {
  readonly rule: string
  readonly code: string
  readonly source: string
  readonly how: Breakage
  /** Scenarios in which it would have judged otherwise. */
  readonly reachedBy: readonly string[]
  /** Of those, the ones that failed. For a rule that always refuses, the first one is enough. */
  readonly noticedBy: readonly string[]
}

export interface PowerOptions {
  /** Rules with these ids or codes; all, when absent. */
  readonly only?: ReadonlySet<string> | undefined
  readonly signal?: AbortSignal | undefined
  /** How much of the work is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
}

/**
 * Breaks every rule on purpose, one at a time and in memory, and replays the scenarios in which it judges: who notices?
 * Rules have three ways to be broken; one without a date has two.
 */
export async function powerOf(
  scenarios: readonly Scenario[],
  { only, signal, onProgress }: PowerOptions = {},
): Promise<readonly BrokenRule[]> {
  const rules = namedRules().filter(({ id, code }) => !only || only.has(id) || only.has(code))
  const exposures = await exposuresOf(scenarios, rules, {
    signal,
    onProgress: (done) => onProgress?.(done / scenarios.length / 4),
  })
  const judged: BrokenRule[] = []
  for (const [index, rule] of rules.entries()) {
    for (const how of breakages) {
      if (signal?.aborted) return judged
      if (how === 'has-no-date' && rule.from === null) continue
      const reached = exposures.get(rule)?.[how] ?? []
      const noticed = await noticing(reached, rule, how)
      const { id, code, source } = rule
      const [reachedBy, noticedBy] = [reached, noticed].map((list) => list.map((one) => one.id))
      judged.push({
        rule: id,
        code,
        source,
        how,
        reachedBy: reachedBy ?? [],
        noticedBy: noticedBy ?? [],
      })
    }
    onProgress?.(0.25 + (0.75 * (index + 1)) / rules.length)
  }
  return judged
}

/** Those that fail while the rule is broken; short ones first. */
async function noticing(
  scenarios: readonly Scenario[],
  rule: NamedRule,
  how: Breakage,
): Promise<Scenario[]> {
  const found: Scenario[] = []
  const target = domainTarget()
  const mend = breakRule(rule, how)
  try {
    for (const scenario of scenarios.toSorted((a, b) => a.steps.length - b.steps.length)) {
      const isNoticed = await playThrough(scenario, target).then(
        ({ status }) => status !== 'passed',
        // What a broken rule lets through may be more than the engine stands.
        () => true,
      )
      if (isNoticed) found.push(scenario)
      if (isNoticed && how === 'always-refuses') break
    }
  } finally {
    mend()
  }
  return found
}

/** The share of broken rules that somebody noticed, in percent; of none at all, 100. */
export function powerPercent(judged: readonly BrokenRule[]): number {
  const noticed = judged.filter(({ noticedBy }) => noticedBy.length > 0).length
  return judged.length === 0 ? 100 : (noticed / judged.length) * 100
}
