import { decode, encode } from '../codec.ts'
import { JobOver } from '../errors.ts'
import type { Job, KeptJob } from './job.ts'
import { jobKeptMs, type JobStore } from './job-store.ts'

/** Jobs that live as long as the process. */
export class MemoryJobs implements JobStore {
  readonly #all = new Map<string, string>()
  #last = 0

  async begin(job: Job): Promise<KeptJob> {
    for (const { id, endedAt } of await this.list()) {
      if (endedAt !== null && isLongAgo(endedAt, job)) this.#all.delete(id)
    }
    this.#last += 1
    return this.#keep({ ...job, incarnation: this.#last, isAskedToStop: false })
  }

  async note(job: Job): Promise<KeptJob | null> {
    const kept = this.#found(job.workspace, job.id)
    if (kept === null || kept.endedAt !== null) return kept
    const { incarnation, isAskedToStop } = kept
    return this.#keep({ ...job, incarnation, isAskedToStop })
  }

  /** Noted at once, where it still runs. @throws JobOver */
  done(job: Job): void {
    const kept = this.#found(job.workspace, job.id)
    if (kept === null || kept.endedAt !== null || kept.isAskedToStop) throw new JobOver(job.id)
    const { incarnation, isAskedToStop } = kept
    this.#keep({ ...job, incarnation, isAskedToStop })
  }

  async askToStop(workspace: string, id: string): Promise<KeptJob | null> {
    const kept = this.#found(workspace, id)
    return kept && this.#keep({ ...kept, isAskedToStop: true })
  }

  async get(workspace: string, id: string): Promise<KeptJob | null> {
    return this.#found(workspace, id)
  }

  async list(workspace?: string): Promise<KeptJob[]> {
    const all = [...this.#all.values()].map((text) => decode<KeptJob>(text))
    return all.filter((job) => workspace === undefined || job.workspace === workspace)
  }

  #found(workspace: string, id: string): KeptJob | null {
    const text = this.#all.get(id)
    const job = text === undefined ? null : decode<KeptJob>(text)
    return job?.workspace === workspace ? job : null
  }

  #keep(job: KeptJob): KeptJob {
    this.#all.set(job.id, encode(job))
    return job
  }
}

function isLongAgo(endedAt: string, { startedAt }: Job): boolean {
  return Date.parse(endedAt) < Date.parse(startedAt) - jobKeptMs
}
