import type { RunOptions, Scenario, ScenarioResult } from '@understudy/scenario'

/** Whoever plays scenarios at one height. */
export interface Players {
  /** How many scenarios they play at once. */
  readonly count: number
  play(scenario: Scenario, options: RunOptions): Promise<ScenarioResult>
  close(): Promise<void>
}
