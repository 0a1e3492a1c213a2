import {
  JobOver,
  type EventStore,
  type Job,
  type JobState,
  type KeptJob,
  type Lease,
} from '@understudy/store'
import { Work, WorkOverdue, WorkStopped } from './work.ts'

/** What a job does. `done` is the job as it is once that is kept: noted in one transaction with it. */
export type Run = (work: Work, done: () => Job) => Promise<void>

interface RunningJobSettings {
  readonly withinMs: number
  /** How a failure is told; any JSON. */
  readonly failureOf: (failure: unknown) => unknown
  readonly report: (failure: unknown) => void
}

/** How often a job says how far it is, and hears whether it is to stop. */
const notedEveryMs = 500

/** A job of this process, from its beginning to its end. */
export class RunningJob {
  readonly #store: EventStore
  readonly #settings: RunningJobSettings
  readonly #lease: Lease
  readonly #stop = new AbortController()
  #job: KeptJob
  /** Resolves with how it ended. */
  readonly ended: Promise<Job>

  constructor(
    store: EventStore,
    { job, lease }: { readonly job: KeptJob; readonly lease: Lease },
    run: Run,
    settings: RunningJobSettings,
  ) {
    this.#store = store
    this.#settings = settings
    this.#lease = lease
    this.#job = job
    this.ended = this.#run(run)
  }

  get job(): KeptJob {
    return this.#job
  }

  /** It ends after the slice that it is at. */
  stop(): void {
    this.#stop.abort()
  }

  async #run(run: Run): Promise<Job> {
    const work = new Work({
      signal: this.#stop.signal,
      withinMs: this.#settings.withinMs,
      onProgress: (progress) => (this.#job = { ...this.#job, progress }),
    })
    const noting = setInterval(() => void this.#note(), notedEveryMs)
    try {
      await run(work, () => this.#as('done'))
      this.#job = this.#as('done')
    } catch (failure) {
      this.#job = await this.#ending(failure)
    } finally {
      clearInterval(noting)
    }
    await this.#store.jobs.note(this.#job).catch(this.#settings.report)
    await this.#lease.release().catch(this.#settings.report)
    return this.#job
  }

  /** Nobody waits for it: where there is one connection, what is being written has it. */
  async #note(): Promise<void> {
    try {
      const kept = await this.#store.jobs.note(this.#job)
      if (kept === null || kept.isAskedToStop || kept.endedAt !== null) this.stop()
    } catch (failure) {
      this.#settings.report(failure)
    }
  }

  async #ending(failure: unknown): Promise<KeptJob> {
    if (failure instanceof WorkStopped) return this.#as('stopped')
    if (failure instanceof WorkOverdue) return this.#as('overdue')
    if (failure instanceof JobOver) {
      const { workspace, id } = this.#job
      const kept = await this.#store.jobs.get(workspace, id).catch(() => null)
      return kept !== null && kept.endedAt !== null ? kept : this.#as('stopped')
    }
    return { ...this.#as('failed'), failure: this.#settings.failureOf(failure) }
  }

  #as(state: JobState): KeptJob {
    return { ...this.#job, state, endedAt: new Date().toISOString() }
  }
}
