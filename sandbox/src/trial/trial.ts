import { createSignal, onCleanup } from 'solid-js'

/** What a worker says while it tries many cases. */
export type Told<Part, End> =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'part'; readonly part: Part }
  | { readonly type: 'end'; readonly end: End }
  | { readonly type: 'broken'; readonly reason: string }

/** Where a trial stands. A stopped one keeps how far it came. */
export type TrialState<End> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'ended'; readonly end: End }
  | { readonly kind: 'broken'; readonly reason: string }

/** The part of a worker that a trial needs. */
export interface TrialWorker {
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(question: unknown): void
  terminate(): void
}

/**
 * Work in a worker of its own, started anew for each question, so that stopping is immediate whatever
 * the worker is doing. One at a time; the worker ends with the component.
 */
export function createTrial<Question, Part, End>(
  open: () => TrialWorker,
  onPart: (part: Part) => void = () => undefined,
) {
  const [state, setState] = createSignal<TrialState<End>>({ kind: 'idle' })
  let worker: TrialWorker | undefined

  function release(next: TrialState<End>): void {
    worker?.terminate()
    worker = undefined
    setState(next)
  }

  function hear(told: Told<Part, End>): void {
    if (told.type === 'part') onPart(told.part)
    else if (told.type === 'end') release({ kind: 'ended', end: told.end })
    else if (told.type === 'broken') release({ kind: 'broken', reason: told.reason })
    else setState({ kind: 'running', done: told.done, total: told.total })
  }

  onCleanup(() => worker?.terminate())

  return {
    state,
    start(question: Question, total: number): void {
      release({ kind: 'running', done: 0, total })
      const opened = open()
      worker = opened
      opened.onmessage = (event: MessageEvent<Told<Part, End>>) => {
        if (worker === opened) hear(event.data)
      }
      opened.onerror = (event) => {
        if (worker !== opened) return
        release({ kind: 'broken', reason: event.message || 'The worker script did not load.' })
      }
      opened.postMessage(question)
    },
    stop(): void {
      const now = state()
      if (now.kind === 'running') release({ ...now, kind: 'stopped' })
    },
    /** Forgets what came of the last question. */
    clear(): void {
      release({ kind: 'idle' })
    },
  }
}
