import type { Lesson, Scenario } from '@understudy/scenario'

/** What lists, searches and cards say of a scenario; plain data, worked out when the page is built. */
export interface ScenarioSummary {
  readonly id: string
  readonly title: Scenario['title']
  readonly about: Scenario['about']
  readonly rules: readonly string[]
  readonly tags: readonly string[]
  readonly lesson: Lesson | null
  /** How often the learner is asked to act. */
  readonly tasks: number
  /** True when the file asks that every step of its journeys be broken. */
  readonly breaksEveryStep: boolean
}

/** The summaries of the scenarios of each file, by its path under `scenarios/`. */
export type SummariesByPath = Readonly<Record<string, readonly ScenarioSummary[]>>

export function summaryOf(scenario: Scenario): ScenarioSummary {
  const { id, title, about, rules, tags, lesson, steps, explore } = scenario
  const tasks = steps.filter(({ verb }) => verb === 'task').length
  const breaksEveryStep = explore.breakEveryStep !== null
  return { id, title, about, rules, tags, lesson, tasks, breaksEveryStep }
}
