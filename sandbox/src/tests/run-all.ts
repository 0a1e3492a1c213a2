import { createSignal } from 'solid-js'
import type { Entry } from '../list/scenarios.ts'
import { openWorker } from '../trial/open-worker.ts'
import { createTrial } from '../trial/trial.ts'
import type { Outcome } from './run-many.ts'

export type RunAll = ReturnType<typeof createRunAll>

/** All listed scenarios, one after the other in a worker: how far it is, and how each ended. */
export function createRunAll(onOutcome: (outcome: Outcome) => void) {
  const [outcomes, setOutcomes] = createSignal<readonly Outcome[]>([])
  const [seconds, setSeconds] = createSignal(0)
  let startedAt = 0
  const trial = createTrial<unknown, Outcome, null>(
    () => openWorker('tests'),
    (outcome) => {
      setOutcomes((known) => [...known, outcome])
      setSeconds((performance.now() - startedAt) / 1000)
      onOutcome(outcome)
    },
  )
  const count = (status: Outcome['status']) =>
    outcomes().filter((outcome) => outcome.status === status).length

  return {
    state: trial.state,
    stop: trial.stop,
    start(entries: readonly Entry[]): void {
      const scenarios = entries.flatMap(({ scenario }) => (scenario ? [scenario] : []))
      setOutcomes([])
      startedAt = performance.now()
      trial.start(scenarios, scenarios.length)
    },
    failureOf: (id: string) => outcomes().find((outcome) => outcome.id === id)?.failure ?? null,
    counts: () => ({
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      seconds: seconds(),
    }),
  }
}
