import type { ScenarioResult } from '../run/result.ts'
import { against, type Against, type Outcomes } from './against.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import { logHash } from './log-hash.ts'

/** Everything a report says about one run over any number of files. */
export interface RunReport {
  readonly results: readonly ScenarioResult[]
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly steps: number
  readonly durationMs: number
  /** SHA-256 over all logs in order of the scenarios' paths: the same at every height. */
  readonly logHash: string
  readonly rules: Coverage
  readonly refusals: Coverage
  /** What is otherwise than the last time; null when there is nothing to compare with. */
  readonly against: Against | null
}

export async function reportOf(
  results: readonly ScenarioResult[],
  durationMs: number,
  before: Outcomes | null = null,
): Promise<RunReport> {
  const count = (status: ScenarioResult['status']) =>
    results.filter((result) => result.status === status).length
  const { rules, refusals } = coverageOf(results)
  return {
    results,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    steps: results.reduce((sum, { steps }) => sum + steps, 0),
    durationMs,
    logHash: await logHash(results),
    rules,
    refusals,
    against: before && against(results, before),
  }
}
