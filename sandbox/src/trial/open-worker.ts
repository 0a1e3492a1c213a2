import type { TrialWorker } from './trial.ts'

/** Starts a worker for one kind of work. */
export function openWorker(name: 'faults' | 'lab' | 'run' | 'tests'): TrialWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name })
}
