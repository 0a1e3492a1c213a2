import { inLocale } from '../language/words.ts'
import type { Failure } from '../run/result.ts'
import type { Coverage } from './coverage.ts'
import { diffText } from './diff-text.ts'
import type { RunReport } from './run.ts'

/** The one object of the JSON reporter. */
export interface JsonReport {
  readonly scenarios: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly steps: number
  readonly durationMs: number
  readonly logHash: string
  readonly rules: Coverage
  readonly refusals: Coverage
  readonly failures: readonly (Pick<Failure, 'file' | 'line' | 'scenario' | 'step' | 'message'> & {
    readonly diff: string
  })[]
}

export function jsonReport(report: RunReport): JsonReport {
  const { results, passed, failed, skipped, steps, durationMs, logHash, rules, refusals } = report
  return {
    scenarios: results.length,
    passed,
    failed,
    skipped,
    steps,
    durationMs: Math.round(durationMs),
    logHash,
    rules,
    refusals,
    failures: results.flatMap(({ title, id, failures }) =>
      failures.map(({ file, line, step, message, differences }) => ({
        file,
        line,
        scenario: id.includes('[') ? `${inLocale(title)} [${id.split('[')[1]}` : inLocale(title),
        step,
        message,
        diff: diffText(differences),
      })),
    ),
  }
}
