import type { ScenarioResult } from '../run/result.ts'

/** How scenarios went, by id. */
export type Outcomes = Readonly<Record<string, ScenarioResult['status']>>

/** What is otherwise than in an earlier run; ids in order of playing. */
export interface Against {
  readonly newlyFailed: readonly string[]
  readonly stillFailed: readonly string[]
  readonly mended: readonly string[]
  /** Played for the first time. */
  readonly added: readonly string[]
}

/** Compares a run with how the same scenarios went before. */
export function against(
  results: readonly Pick<ScenarioResult, 'id' | 'status'>[],
  before: Outcomes,
): Against {
  const ids = (fits: (now: ScenarioResult['status'], then: string | undefined) => boolean) =>
    results.filter(({ id, status }) => fits(status, before[id])).map(({ id }) => id)
  return {
    newlyFailed: ids((now, then) => now === 'failed' && then !== undefined && then !== 'failed'),
    stillFailed: ids((now, then) => now === 'failed' && then === 'failed'),
    mended: ids((now, then) => now === 'passed' && then === 'failed'),
    added: ids((_, then) => then === undefined),
  }
}
