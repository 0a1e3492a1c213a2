/** What a job is for. */
export type JobKind = 'founding' | 'import'

/** `done`: what it was for is there. Every other end has left nothing behind. */
export type JobState = 'running' | 'done' | 'stopped' | 'overdue' | 'failed' | 'cut-off'

/** How far a stage of a job has come. */
export interface JobProgress {
  readonly stage: 'reading' | 'founding' | 'replaying' | 'writing'
  readonly done: number
  readonly total: number
  readonly unit: 'customers' | 'events' | 'rows'
}

/** Long work that somebody began and does not wait for; what comes of it is a workspace. */
export interface Job {
  readonly id: string
  /** The id of the workspace that it makes; there is none of it before the job is done. */
  readonly workspace: string
  readonly kind: JobKind
  readonly state: JobState
  readonly progress: JobProgress
  /** Of a clock on the wall, ISO 8601. */
  readonly startedAt: string
  /** When it ends, if it is not done by then. */
  readonly deadline: string
  /** Null while it runs. */
  readonly endedAt: string | null
  /** The failure as it is told to readers; null unless the job failed. Any JSON. */
  readonly failure: unknown
}

/** A job as a store keeps it. */
export interface KeptJob extends Job {
  /** Tells it from every other job of the store; never used twice. */
  readonly incarnation: number
  readonly isAskedToStop: boolean
}
