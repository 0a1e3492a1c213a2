import {
  domainTarget,
  playThrough,
  type Failure,
  type Scenario,
  type ScenarioResult,
} from '@understudy/scenario'
import { triedProperties } from '../lab/claims.ts'

/** What came of one scenario. */
export interface Outcome {
  readonly id: string
  readonly status: ScenarioResult['status']
  /** The first thing that was not as the file says; null when there was none. */
  readonly failure: Failure | null
}

/** Plays one scenario on the domain. */
export async function outcomeOf(scenario: Scenario): Promise<Outcome> {
  const result = await playThrough(scenario, domainTarget(), { properties: triedProperties })
  return { id: scenario.id, status: result.status, failure: result.failures[0] ?? null }
}

/** Plays one scenario after the other, and tells each as it is done. */
export async function runMany(
  scenarios: readonly Scenario[],
  onOutcome: (outcome: Outcome) => void,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  for (const [index, scenario] of scenarios.entries()) {
    onOutcome(await outcomeOf(scenario))
    onProgress(index + 1, scenarios.length)
  }
}
