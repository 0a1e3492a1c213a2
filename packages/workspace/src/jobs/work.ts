import { Breath, type JobProgress } from '@understudy/store'

/** Somebody stopped the work before it was done. Nothing of it was kept. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped'

  constructor() {
    super('The work was stopped')
  }
}

/** The work was not done by its deadline. Nothing of it was kept. */
export class WorkOverdue extends Error {
  override readonly name = 'WorkOverdue'

  constructor() {
    super('The work was not done by its deadline')
  }
}

interface WorkOptions {
  /** Stops it at its next slice. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that it has in all; no end when absent. */
  readonly withinMs?: number | undefined
  readonly onProgress?: ((progress: JobProgress) => void) | undefined
}

/**
 * Long work in slices of the event loop: after each, it says how far it has come, whoever else waits has a turn, and it ends
 * when it is told to or its time is up.
 */
export class Work {
  readonly #options: WorkOptions
  readonly #until: number
  readonly #breath = new Breath()
  #progress: JobProgress = { stage: 'reading', done: 0, total: 0, unit: 'customers' }

  constructor(options: WorkOptions = {}) {
    this.#options = options
    this.#until = performance.now() + (options.withinMs ?? Infinity)
  }

  /** The next stage begins. @throws WorkStopped, WorkOverdue */
  begin(stage: JobProgress['stage'], total: number, unit: JobProgress['unit']): void {
    this.#progress = { stage, done: 0, total, unit }
    this.note(0)
  }

  /** A slice is done; `done` of the stage are, in all. @throws WorkStopped, WorkOverdue */
  note(done: number): void {
    this.#progress = { ...this.#progress, done }
    this.#options.onProgress?.(this.#progress)
    if (this.#options.signal?.aborted) throw new WorkStopped()
    if (performance.now() > this.#until) throw new WorkOverdue()
  }

  /** The same, with a turn for others when it is time for one. @throws WorkStopped, WorkOverdue */
  async take(done: number): Promise<void> {
    this.note(done)
    await this.#breath.take()
  }
}
