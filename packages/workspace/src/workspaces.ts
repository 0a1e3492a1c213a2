import {
  actorText,
  microsoft,
  type Beginning,
  type RecordedEvent,
  type WorldFacts,
} from '@understudy/domain'
import {
  customerRows,
  UnknownWorkspace,
  type EventStore,
  type Job,
  type Log,
  type NewWorkspace,
  type News,
  type WorkspaceRow,
} from '@understudy/store'
import { Cache } from './cache.ts'
import { OpenedWorkspace } from './opened-workspace.ts'
import { broughtInSlices } from './brought-in-slices.ts'
import { foundedInSlices, type First } from './founded-in-slices.ts'
import { Jobs } from './jobs/jobs.ts'
import { Work } from './jobs/work.ts'
import type { Workspace } from './workspace.ts'

export interface WorkspacesOptions {
  /** Events between two snapshots of a world, at least; 200 when absent. */
  readonly snapshotEvery?: number
  /** Bytes of everything that is kept to answer sooner, about; 512 million when absent. */
  readonly cacheBytes?: number
  /** True when other processes write to the same database: reads then always look first. False when absent. */
  readonly othersWrite?: boolean
  /**
   * Milliseconds without a step after which a journey of the clock that another process began may be cut off, and is
   * carried on here, if nobody has the lease for it; 1,000 when absent.
   */
  readonly orphanedAfterMs?: number
  /** Milliseconds between two moves of a clock that runs by itself; 1,000 when absent. */
  readonly tickEveryMs?: number
  /** Milliseconds for which such a clock goes on though nobody asks for its workspace or follows it; 600,000 when absent. */
  readonly unwatchedMaxMs?: number
  /** Told of failures that nobody waits for (a snapshot that could not be kept). */
  readonly report?: (failure: unknown) => void
}

/** How a workspace is made, where that may take long. */
export interface Making {
  /** Tells how far it has come, and ends it before its time. */
  readonly work?: Work
  /** The job that is done with it. */
  readonly done?: () => Job
}

/** All rehearsals of one store. */
export interface Workspaces {
  /** The cache of worlds; the API keeps what it derives from them in it, too. */
  readonly cache: Cache
  /** Long work that somebody began and does not wait for. */
  readonly jobs: Jobs
  /** Founds a workspace on facts. @throws WorkspaceExists, and what the work and the job of its making end with */
  create(
    workspace: NewWorkspace,
    facts: WorldFacts,
    beginning: Beginning,
    making?: Making,
  ): Promise<Workspace>
  /**
   * Makes a workspace of the events of another log; its clock stands still, even if theirs was moving.
   * @throws LogUntrue, WorkspaceExists, and what the work and the job of its making end with
   */
  bringIn(
    workspace: NewWorkspace,
    events: readonly RecordedEvent[],
    making?: Making,
  ): Promise<Workspace>
  /**
   * A workspace that shares another's past up to a position; its clock stands still there, even when the other's was
   * on its way. @throws UnknownWorkspace, UnknownPosition, WorkspaceExists
   */
  fork(parent: string, position: number, workspace: NewWorkspace): Promise<Workspace>
  /** In order of creation. */
  list(): Promise<WorkspaceRow[]>
  get(id: string): Promise<WorkspaceRow | null>
  /** Null when there is none. */
  open(id: string): Promise<Workspace | null>
  /** False when there was none. Forks of it stay. */
  remove(id: string): Promise<boolean>
  /** How many other workspaces have a clock that this process keeps running. */
  runningBeside(id: string): number
  /**
   * Resolves when the batches that are being written are written. A journey of the clock is left where it is, and whoever
   * opens the workspace next carries it on. The store stays open.
   */
  close(): Promise<void>
}

export function openWorkspaces(store: EventStore, options: WorkspacesOptions = {}): Workspaces {
  return new StoredWorkspaces(store, options)
}

const snapshotEveryDefault = 200
const orphanedAfterMsDefault = 1_000
const tickEveryMsDefault = 1_000
const unwatchedMaxMsDefault = 600_000

class StoredWorkspaces implements Workspaces {
  readonly #store: EventStore
  readonly #options: WorkspacesOptions
  readonly #unlisten: () => void
  readonly #opened = new Map<string, OpenedWorkspace>()
  readonly cache: Cache
  readonly jobs: Jobs

  constructor(store: EventStore, options: WorkspacesOptions) {
    this.#store = store
    this.#options = options
    this.cache = new Cache(options.cacheBytes)
    this.jobs = new Jobs(store, options.report ?? (() => {}))
    this.#unlisten = options.othersWrite ? store.listen((news) => this.#heard(news)) : () => {}
  }

  async create(
    workspace: NewWorkspace,
    facts: WorldFacts,
    beginning: Beginning,
    making: Making = {},
  ) {
    const { work = new Work() } = making
    return this.#made(workspace, await foundedInSlices(facts, beginning, work), work, making)
  }

  async bringIn(workspace: NewWorkspace, events: readonly RecordedEvent[], making: Making = {}) {
    const { work = new Work() } = making
    return this.#made(workspace, await broughtInSlices(events, work), work, making)
  }

  async fork(parent: string, position: number, workspace: NewWorkspace) {
    const origin = await this.open(parent)
    if (!origin) throw new UnknownWorkspace(parent)
    const world = await origin.worldAt(position)
    const rows = customerRows(world)
    const log = await this.#store.fork(workspace, origin, position, rows)
    const opened = this.#of(log)
    opened.room.enter(world)
    await opened.exclusively(() => opened.room.stand({ request: 'fork', actor: forker }))
    return opened
  }

  list() {
    return this.#store.list()
  }

  get(id: string) {
    return this.#store.get(id)
  }

  async open(id: string) {
    const known = this.#opened.get(id)
    if (known && !this.#options.othersWrite) return known
    const row = await this.#store.get(id)
    if (row === null) return null
    const opened = this.#of(row)
    if (!row.isListed) await opened.relist()
    opened.driver.carryOnIfOurs()
    return opened
  }

  async remove(id: string) {
    const row = await this.#store.get(id)
    if (row === null) return false
    const opened = this.#of(row)
    const removed = await opened.remove()
    this.#letGo(opened)
    return removed
  }

  runningBeside(id: string) {
    const others = [...this.#opened.values()].filter((opened) => opened.id !== id)
    return others.filter(({ clock }) => clock.isTurning).length
  }

  async close() {
    this.#unlisten()
    await this.jobs.close()
    await Promise.all([...this.#opened.values()].map((opened) => opened.leave()))
  }

  async #made(workspace: NewWorkspace, first: First, work: Work, { done }: Making) {
    const { events, world, rows } = first
    work.begin('writing', events.length, 'rows')
    const onRows = (written: number) => work.note(Math.min(written, events.length))
    const log = await this.#store.create(workspace, events, rows, { onRows, job: done?.() })
    const opened = this.#of(log)
    opened.room.enter(world)
    opened.noteWorld()
    return opened
  }

  /** The workspace of a row; one of an earlier incarnation is let go. */
  #of(log: Log): OpenedWorkspace {
    const { id, incarnation } = log
    const known = this.#opened.get(id)
    if (known?.incarnation === incarnation) return known
    if (known) this.#letGo(known)
    const {
      snapshotEvery = snapshotEveryDefault,
      orphanedAfterMs = orphanedAfterMsDefault,
      tickEveryMs = tickEveryMsDefault,
      unwatchedMaxMs = unwatchedMaxMsDefault,
      othersWrite = false,
      report = () => {},
    } = this.#options
    const opened = new OpenedWorkspace(log, this.#store, {
      snapshotEvery,
      othersWrite,
      orphanedAfterMs,
      tickEveryMs,
      unwatchedMaxMs,
      report,
      cache: this.cache,
    })
    this.#opened.set(id, opened)
    return opened
  }

  #heard(news: News | null): void {
    for (const opened of [...this.#opened.values()]) {
      if (news === null) opened.heard(undefined)
      else if (news.incarnation === opened.incarnation) {
        if (news.position === null) this.#letGo(opened)
        else opened.heard(news.position)
      }
    }
  }

  #letGo(opened: OpenedWorkspace): void {
    this.#opened.delete(opened.id)
    opened.end()
  }
}

const forker = actorText(microsoft)
