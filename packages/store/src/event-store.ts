import type {
  AuditRecord,
  CustomerRow,
  KeptList,
  MailMessage,
  RecordedEvent,
  World,
  PageAnswer,
} from '@understudy/domain'
import type { Job } from './jobs/job.ts'
import type { JobStore } from './jobs/job-store.ts'
import type { Lease, Right } from './lease.ts'
import type { Log } from './log.ts'
import type { Listener } from './news.ts'
import type { Rows } from './projections/index.ts'
import type { AuditQuery, CustomersQuery, ListQueries, MailQuery } from './read-models/lists.ts'

/** What a workspace was made from. */
export type Origin =
  | { readonly kind: 'facts' }
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'fixture'; readonly name: string }
  | { readonly kind: 'fork' }
  | { readonly kind: 'log' }

export interface NewWorkspace {
  readonly id: string
  readonly title: string
  readonly createdFrom: Origin
  readonly seed: number
}

/** The workspace something was forked from, and the last position they share. */
export interface Parent {
  readonly workspace: string
  readonly position: number
}

export interface WorkspaceRow extends NewWorkspace, Log {
  /** Null when it was founded. */
  readonly parent: Parent | null
  /** Position of its last event. */
  readonly position: number
  /** Whether its list of customers is told as this version tells it. */
  readonly isListed: boolean
}

/** What an append writes beside the events, all in one transaction. */
export interface Write extends Rows {
  /** The answer to a request, kept for when it is sent again; any JSON. */
  readonly request?: { readonly id: string; readonly outcome: unknown } | undefined
}

export const nothingElse: Write = { audit: [], mail: [], customers: [] }

/** What goes on beside the writing of a new workspace. */
export interface Writing {
  /** Told of each slice of rows; what it throws takes everything back. */
  readonly onRows?: (done: number, total: number) => void
  /** The job that is done with it, as it is then: noted together with the workspace, or not at all. */
  readonly job?: Job | undefined
}

export interface Snapshot {
  readonly position: number
  readonly world: World
  /** Length of its text: what it cost to write and costs to read. */
  readonly characters: number
}

/**
 * The logs of all workspaces and what is read from them. Positions of a log are 1, 2, 3 … without gaps.
 * Whatever a call has resolved for survives a crash of the process (memory excepted). Any call may end in
 * StoreUnavailable or StoreFull; reads go on while it is full.
 */
export interface EventStore {
  /** A new workspace with its first events. @throws WorkspaceExists, JobOver */
  create(
    workspace: NewWorkspace,
    first: readonly RecordedEvent[],
    write: Write,
    writing?: Writing,
  ): Promise<Log>
  /**
   * A new workspace that shares the parent's history up to a position, and its own from there on. The customers
   * are those of the parent's world at that position.
   * @throws WorkspaceExists, UnknownWorkspace, UnknownPosition
   */
  fork(
    workspace: NewWorkspace,
    parent: Log,
    position: number,
    customers: readonly CustomerRow[],
  ): Promise<Log>
  /** In order of creation. */
  list(): Promise<WorkspaceRow[]>
  get(id: string): Promise<WorkspaceRow | null>
  /** False when there was none. Forks of it stay. */
  delete(log: Log): Promise<boolean>

  /**
   * All of it or nothing. The events follow `expectedPosition` without gaps; there may be none, to keep an answer alone.
   * @throws PositionConflict when the log does not end at `expectedPosition`
   * @throws RequestAlreadyAnswered, UnknownWorkspace
   */
  append(
    log: Log,
    expectedPosition: number,
    events: readonly RecordedEvent[],
    write: Write,
  ): Promise<void>
  /** Events from a position on (1 when absent), at most `limit` (1000 when absent), in order. */
  read(log: Log, from?: number, limit?: number): Promise<RecordedEvent[]>
  /** The answer a request was given; null when it has none yet. */
  request(log: Log, request: string): Promise<{ readonly outcome: unknown } | null>

  /**
   * Resolves with the length of the snapshot's text. A second one at the same position replaces the first.
   * @throws UnknownWorkspace
   */
  saveSnapshot(log: Log, position: number, world: World): Promise<number>
  /** The newest that this version can read, at or before a position. */
  latestSnapshot(log: Log, atOrBefore?: number): Promise<Snapshot | null>

  audit(log: Log, query?: AuditQuery): Promise<PageAnswer<AuditRecord>>
  mail(log: Log, query?: MailQuery): Promise<PageAnswer<MailMessage>>
  /** As they are at the end of the log. */
  customers(log: Log, query?: CustomersQuery): Promise<PageAnswer<CustomerRow>>
  /** How many rows a list has on all its pages; the page that is asked for does not matter. */
  count<Name extends KeptList>(list: Name, log: Log, query?: ListQueries[Name]): Promise<number>
  /**
   * The customers at the end of a log in place of all that were listed, where an earlier version listed them.
   * @throws PositionConflict when the log does not end at `position`
   * @throws UnknownWorkspace
   */
  relist(log: Log, position: number, customers: readonly CustomerRow[]): Promise<void>

  /**
   * Calls back after each append and each removal, whichever process on the same database made it; returns how to end it.
   * A store in one process tells of its own.
   */
  listen(listener: Listener): () => void

  readonly jobs: JobStore

  /** A right to a log or a job, for this process; null while somebody has it. */
  lease(log: Log, right: Right): Promise<Lease | null>

  /** 32 bytes, drawn once and kept with the data: the same for every process on this store, and after a restart. */
  signingKey(): Promise<Uint8Array<ArrayBuffer>>

  close(): Promise<void>
}

export const readLimitDefault = 1000
