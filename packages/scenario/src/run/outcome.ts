import type { Scenario } from '../language/scenario.ts'
import { failure, placeOf } from './playing.ts'
import type { Failure, ScenarioResult } from './result.ts'

/** What is known to fail counts as skipped when it does, and has failed when it does not. */
export function outcomeOf(
  scenario: Scenario,
  how: {
    readonly isPlayed: boolean
    readonly failures: readonly Failure[]
    readonly wasStopped: boolean
  },
): Pick<ScenarioResult, 'status' | 'skipped' | 'failures'> {
  const { skip, fails } = scenario
  const { isPlayed, failures, wasStopped } = how
  if (!isPlayed && skip) return { status: 'skipped', skipped: skip.reason, failures }
  if (!fails || wasStopped) {
    return { status: failures.length > 0 ? 'failed' : 'passed', skipped: null, failures }
  }
  const { issue, because } = fails
  if (failures.length === 0) {
    const place = placeOf(scenario, 'fails', 'fails')
    const passes = failure({ scenario }, place, { kind: 'passesNow', issue })
    return { status: 'failed', skipped: null, failures: [passes] }
  }
  const known = `known to fail, ${issue}${because === undefined ? '' : `: ${because}`}`
  return { status: 'skipped', skipped: known, failures: [] }
}
