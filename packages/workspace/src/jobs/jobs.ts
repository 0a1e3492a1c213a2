import type { EventStore, Job, JobKind, KeptJob } from '@understudy/store'
import { RunningJob, type Run } from './running-job.ts'

export interface JobOrder {
  readonly kind: JobKind
  /** The id of the workspace that comes of it. */
  readonly workspace: string
  /** Milliseconds until its deadline. */
  readonly withinMs: number
  /** A failure as it is told to readers; any JSON. */
  readonly failureOf: (failure: unknown) => unknown
}

/** Somebody who looks may have the lease for a moment. */
const leaseTries = 100
const leasePauseMs = 20
/** A job that was begun so lately may not have its lease yet. */
const youngMs = 2_000
const lookEveryMs = 200

/**
 * Long work that nobody waits for, of every process on one store. Each is run by the process that began it; any process
 * tells how far it is, and stops it. One whose process is gone has left nothing behind, and is told as cut off.
 */
export class Jobs {
  readonly #store: EventStore
  readonly #report: (failure: unknown) => void
  readonly #running = new Map<string, RunningJob>()

  constructor(store: EventStore, report: (failure: unknown) => void) {
    this.#store = store
    this.#report = report
  }

  /** How many this process runs. */
  get running(): number {
    return this.#running.size
  }

  /** Begins, and is not waited for. */
  async begin({ kind, workspace, withinMs, failureOf }: JobOrder, run: Run): Promise<Job> {
    const now = Date.now()
    const job = await this.#store.jobs.begin({
      id: crypto.randomUUID(),
      workspace,
      kind,
      state: 'running',
      progress: { stage: 'reading', done: 0, total: 0, unit: 'customers' },
      startedAt: new Date(now).toISOString(),
      deadline: new Date(now + withinMs).toISOString(),
      endedAt: null,
      failure: null,
    })
    const lease = await this.#leaseOf(job)
    const settings = { withinMs, failureOf, report: this.#report }
    const running = new RunningJob(this.#store, { job, lease }, run, settings)
    this.#running.set(job.id, running)
    void running.ended.finally(() => this.#running.delete(job.id))
    return job
  }

  /** Null when there is none. */
  async get(workspace: string, id: string): Promise<Job | null> {
    const running = this.#running.get(id)?.job
    if (running?.workspace === workspace) return running
    const kept = await this.#store.jobs.get(workspace, id)
    return kept && this.#seen(kept)
  }

  /** Of one workspace, or of all, in order of their beginning. */
  async list(workspace?: string): Promise<Job[]> {
    const kept = await this.#store.jobs.list(workspace)
    return Promise.all(kept.map((job) => this.#running.get(job.id)?.job ?? this.#seen(job)))
  }

  /** Resolves with how it ended; with the job as it is when that was before. Null when there is none. */
  async stop(workspace: string, id: string): Promise<Job | null> {
    const running = this.#running.get(id)
    if (running?.job.workspace === workspace) {
      running.stop()
      return running.ended
    }
    await this.#store.jobs.askToStop(workspace, id)
    for (;;) {
      const job = await this.get(workspace, id)
      if (job === null || job.endedAt !== null) return job
      await pause(lookEveryMs)
    }
  }

  /** A job as often as something of it is new, until its end. */
  async *follow(workspace: string, id: string, signal: AbortSignal): AsyncGenerator<Job, void> {
    let told = ''
    while (!signal.aborted) {
      const job = await this.get(workspace, id)
      if (job === null) return
      const text = JSON.stringify(job)
      if (text !== told) yield job
      told = text
      if (job.endedAt !== null) return
      await pause(lookEveryMs)
    }
  }

  /** Stops what this process runs; resolves when it has ended. */
  async close(): Promise<void> {
    const all = [...this.#running.values()]
    for (const running of all) running.stop()
    await Promise.all(all.map(({ ended }) => ended))
  }

  /** A job that says it runs and whose lease is free was cut off together with its process. */
  async #seen(job: KeptJob): Promise<Job> {
    const now = Date.now()
    if (job.endedAt !== null || now - Date.parse(job.startedAt) < youngMs) return job
    const lease = await this.#store.lease(job, 'job')
    if (lease === null) return job
    try {
      const endedAt = new Date(now).toISOString()
      return (await this.#store.jobs.note({ ...job, state: 'cut-off', endedAt })) ?? job
    } finally {
      await lease.release()
    }
  }

  async #leaseOf(job: KeptJob) {
    for (let tries = 1; ; tries += 1) {
      const lease = await this.#store.lease(job, 'job')
      if (lease !== null) return lease
      if (tries === leaseTries) throw new Error(`The lease of job ${job.id} is not given`)
      await pause(leasePauseMs)
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
