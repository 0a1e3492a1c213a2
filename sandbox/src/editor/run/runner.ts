import { createSignal, onCleanup } from 'solid-js'
import { openWorker } from '../../trial/open-worker.ts'
import type { TrialWorker } from '../../trial/trial.ts'
import type { RunQuestion, TextRun } from './run-text.ts'

export interface AskedRun {
  readonly id: number
  readonly question: RunQuestion
}

export type ToldRun =
  | { readonly id: number; readonly run: TextRun; readonly isOver: boolean }
  | { readonly id: number; readonly reason: string }

export type RunState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'running'; readonly run: TextRun | null }
  | { readonly kind: 'over'; readonly run: TextRun }
  | { readonly kind: 'broken'; readonly reason: string }

/**
 * Runs a text in a worker that is kept warm, so that the answer comes at once. A text that is still being run when the
 * next one comes, or when it is stopped, loses its worker.
 */
export function createRunner(open: () => TrialWorker = () => openWorker('run')) {
  const [state, setState] = createSignal<RunState>({ kind: 'idle' })
  let worker = listened(open())
  let lastId = 0

  function listened(opened: TrialWorker): TrialWorker {
    opened.onmessage = ({ data }: MessageEvent<ToldRun>) => {
      if (data.id !== lastId || state().kind !== 'running') return
      if ('reason' in data) setState({ kind: 'broken', reason: data.reason })
      else setState({ kind: data.isOver ? 'over' : 'running', run: data.run })
    }
    opened.onerror = ({ message }) =>
      setState({ kind: 'broken', reason: message || 'The worker script did not load.' })
    return opened
  }

  function leave(next: RunState): void {
    if (state().kind === 'running') {
      worker.terminate()
      worker = listened(open())
    }
    lastId += 1
    setState(next)
  }

  onCleanup(() => worker.terminate())

  return {
    state,
    run(question: RunQuestion): void {
      leave({ kind: 'running', run: null })
      worker.postMessage({ id: lastId, question } satisfies AskedRun)
    },
    stop: () => leave({ kind: 'stopped' }),
    clear: () => leave({ kind: 'idle' }),
  }
}
