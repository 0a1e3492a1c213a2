import type { Job, KeptJob } from './job.ts'

/** Ended jobs are told of for so long. Milliseconds. */
export const jobKeptMs = 24 * 3_600_000

/**
 * Jobs of all processes on one store. A job is written by the process that has its lease (`lease` of the store, with the
 * job's id and incarnation); whoever finds a running job that nobody has the lease of knows that its process is gone.
 */
export interface JobStore {
  /** A new job. Whatever ended a day before it was started is forgotten. */
  begin(job: Job): Promise<KeptJob>
  /**
   * How far it has come, or how it ended; as it is kept then. A job that has ended is left as it is.
   * Null when there is none.
   */
  note(job: Job): Promise<KeptJob | null>
  /** Asks the running process to stop. Null when there is none. */
  askToStop(workspace: string, id: string): Promise<KeptJob | null>
  get(workspace: string, id: string): Promise<KeptJob | null>
  /** Of one workspace, or of all, in order of their beginning. */
  list(workspace?: string): Promise<KeptJob[]>
}
