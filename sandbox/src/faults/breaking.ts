import { createMemo, createSignal } from 'solid-js'
import type { Scenario } from '@understudy/scenario'
import type { Entry } from '../list/scenarios.ts'
import { createTrial, type TrialWorker } from '../trial/trial.ts'
import type { GridAnswer } from './break-cells.ts'
import { cells, resultAt, type CellResult } from './cells.ts'

/** The grid of the chosen scenario while its cells are played in a worker. */
export function createBreaking(entries: () => readonly Entry[], open: () => TrialWorker) {
  const [chosenId, setChosenId] = createSignal<string>()
  const [results, setResults] = createSignal<readonly CellResult[]>([])
  const [shown, setShown] = createSignal<{ readonly at: string; readonly kind: string }>()
  const trial = createTrial<Scenario, CellResult, GridAnswer>(open, (result) =>
    setResults((known) => [...known, result]),
  )
  const inOrder = createMemo(() => {
    const readable = entries().filter(({ summary }) => summary !== null)
    const isMeant = ({ summary }: Entry) => summary?.breaksEveryStep === true
    return [...readable.filter(isMeant), ...readable.filter((one) => !isMeant(one))]
  })
  const chosen = () => inOrder().find(({ id }) => id === chosenId()) ?? inOrder()[0]

  function clear(): void {
    setResults([])
    setShown(undefined)
  }

  return {
    inOrder,
    chosen,
    results,
    shown,
    show: (at: string, kind: string) => setShown({ at, kind }),
    state: trial.state,
    isRunning: () => trial.state().kind === 'running',
    /** The cell the reader looks at, with its result when there is one. */
    detailed: () => {
      const cell = shown()
      return cell && { ...cell, result: resultAt(cell.at, cell.kind, results()) }
    },
    choose(id: string): void {
      setChosenId(id)
      clear()
      trial.clear()
    },
    start(): void {
      const scenario = chosen()?.scenario
      if (!scenario) return
      clear()
      trial.start(scenario, cells.length)
    },
    stop: trial.stop,
  }
}

export type Breaking = ReturnType<typeof createBreaking>
