import type { Scenario, ScenarioResult } from '@understudy/scenario'

/** What a worker is asked to play, and the day that decides whether a skip has expired. */
export interface Asked {
  readonly scenario: Scenario
  readonly today: string | undefined
}

export interface Answered {
  readonly result: ScenarioResult
}
