import {
  previewing,
  requirements,
  type Envelope,
  type Horizon,
  type Outcome,
  type Preview,
  type RecordedEvent,
  type Requirement,
  type World,
} from '@understudy/domain'
import {
  customerRows,
  PositionConflict,
  RequestAlreadyAnswered,
  UnknownPosition,
  type EventStore,
  type Log,
} from '@understudy/store'
import { driven } from './driven.ts'
import type { Cache } from './cache.ts'
import { Driver, type DriverSettings } from './driver.ts'
import { JourneyDriven, WorkspaceBusy } from './errors.ts'
import { follow } from './follow.ts'
import { Past } from './past.ts'
import { Queue } from './queue.ts'
import { Room } from './room.ts'
import { RunningClock, type RunningClockSettings } from './running-clock.ts'
import { Tail } from './tail.ts'
import type { HandleOptions, Workspace } from './workspace.ts'

export interface WorkspaceSettings
  extends Omit<DriverSettings, 'lease'>, Omit<RunningClockSettings, 'lease' | 'isFollowed'> {
  readonly snapshotEvery: number
  readonly cache: Cache
}

const triesMax = 5
/** Processes that overtake one another in step would go on doing so. */
const overtakenPauseMs = 10
/** A killed driver tells nobody, so those waiting for it ask again. */
const leaseAskedEveryMs = 500

/** A workspace in this process: one queue of writers, its world kept while there is room. */
export class OpenedWorkspace implements Workspace {
  readonly id: string
  readonly incarnation: number
  readonly driver: Driver
  readonly clock: RunningClock
  readonly #log: Log
  readonly #store: EventStore
  readonly #settings: WorkspaceSettings
  readonly #queue = new Queue()
  readonly #listeners = new Set<() => void>()
  readonly #past: Past
  readonly room: Room
  readonly tail: Tail
  #isRemoved = false
  /** The end of the log when listeners were last told, as far as it is known. */
  #toldOf = 0

  constructor(log: Log, store: EventStore, settings: WorkspaceSettings) {
    this.id = log.id
    this.incarnation = log.incarnation
    this.#log = { id: log.id, incarnation: log.incarnation }
    this.#store = store
    this.#settings = settings
    this.driver = new Driver(this, { ...settings, lease: () => store.lease(this.#log, 'journey') })
    this.clock = new RunningClock(this, {
      ...settings,
      lease: () => store.lease(this.#log, 'clock'),
      isFollowed: () => this.#listeners.size > 0,
    })
    this.tail = new Tail(this.#log, store, settings.cache)
    this.room = new Room(this.#log, store, settings.snapshotEvery, (events) => {
      this.tail.written(events)
      this.#tell(events.at(-1)?.position)
    })
    this.#past = new Past(this.#log, store, settings.cache, () => this.room.bytes)
  }

  async world(): Promise<World> {
    const found = await this.look()
    this.clock.asked(found)
    return found
  }

  /** The same, when nobody but this process asks. */
  async look(): Promise<World> {
    const found = await this.#found()
    this.noteWorld()
    return found
  }

  async #found(): Promise<World> {
    const { room } = this
    if (!this.#settings.othersWrite) return room.world ?? this.exclusively(() => room.readOn())
    // Reads run beside the writers: none waits for a journey or its driver.
    const found = await room.readOn()
    this.driver.seen(found)
    return found
  }

  /** Its world is there and in use: it counts in the budget of what is kept. */
  noteWorld(): void {
    const { cache } = this.#settings
    const { bytes, world } = this.room
    if (world === null || this.#isRemoved) cache.drop(this)
    else cache.keep(this, { kind: 'world', bytes, forget: () => this.room.forget() })
  }

  async worldAt(position: number): Promise<World> {
    const last = await this.world()
    if (position === last.position) return last
    if (position < 1 || position > last.position) {
      throw new UnknownPosition(this.id, position, last.position)
    }
    return this.#past.worldAt(position)
  }

  events(from?: number, limit?: number): Promise<RecordedEvent[]> {
    return this.#store.read(this.#log, from, limit)
  }

  async handle(envelope: Envelope, options: HandleOptions = {}): Promise<Outcome> {
    const outcome = await this.give(envelope, options)
    if (this.room.world) this.clock.asked(this.room.world)
    return outcome
  }

  /** The same, when nobody but this process asks. */
  async give(envelope: Envelope, options: HandleOptions = {}): Promise<Outcome> {
    if (envelope.command.type === 'StopClock') await this.stop()
    if (!this.#settings.othersWrite) {
      return this.exclusively(() => this.room.handle(envelope, options, () => true))
    }
    return this.#handleAmongOthers(envelope, options)
  }

  async stop(): Promise<void> {
    this.room.stopIsWanted = true
    await this.exclusively(async () => {
      this.room.stopIsWanted = false
      if (this.#settings.othersWrite) await this.room.haltJourney()
    })
  }

  async requirements(envelope: Envelope): Promise<Requirement[]> {
    return requirements(await this.world(), envelope)
  }

  async preview(envelope: Envelope, horizon?: Horizon, signal?: AbortSignal): Promise<Preview> {
    return driven(previewing(await this.world(), envelope, horizon), signal)
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Another process has written, or may have. */
  heard(position: number | undefined): void {
    if (position !== undefined && position <= this.#toldOf) return
    this.#tell(position)
    if (this.#listeners.size > 0) this.driver.watch()
  }

  follow(after: number, signal?: AbortSignal) {
    return follow(this, after, signal, () => this.#isRemoved)
  }

  /** Its customers are listed anew from its world: an earlier version of this program listed less of them. */
  relist(): Promise<void> {
    return this.exclusively(async () => {
      const world = await this.room.look()
      await this.#store.relist(this.#log, world.position, customerRows(world))
    })
  }

  /** Lets go of the worlds; the next use reads the log again. */
  forget(): void {
    this.#settings.cache.drop(this)
    this.room.forget()
    this.tail.forget()
    this.#past.forget()
  }

  async remove(): Promise<boolean> {
    this.room.stopIsWanted = true
    const removed = await this.#queue.run(() => this.#store.delete(this.#log))
    this.end()
    return removed
  }

  /** The workspace was removed: its followers have come to the end. */
  end(): void {
    this.#isRemoved = true
    this.driver.rest()
    this.clock.rest()
    this.forget()
    this.#tell()
  }

  /** Begins nothing more; resolves when what is being written is written. */
  leave(): Promise<void> {
    this.room.isLeft = true
    this.driver.rest()
    this.clock.rest()
    return this.#queue.run(() => Promise.resolve())
  }

  /** One task of this workspace at a time; overtaken by another process, it is tried again on the newer log. */
  async exclusively<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.run(() => this.#tried(task))
    void this.#queue.run(() => this.#keepSnapshot())
    return result.finally(() => this.noteWorld())
  }

  async #tried<Result>(task: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await task()
      } catch (failure) {
        const isOvertaken =
          failure instanceof PositionConflict || failure instanceof RequestAlreadyAnswered
        if (!isOvertaken) throw failure
        if (tries === triesMax) throw new WorkspaceBusy(this.id, tries)
        await pause(Math.random() * tries * overtakenPauseMs)
      }
    }
  }

  /** After the answer, so that nobody waits for it; without it, only the next opening is slower. */
  async #keepSnapshot(): Promise<void> {
    try {
      await this.room.keepSnapshotIfDue()
    } catch (failure) {
      this.#settings.report(failure)
    }
  }

  #tell(position = 0): void {
    this.#toldOf = Math.max(this.#toldOf, position)
    for (const listener of this.#listeners) queueMicrotask(listener)
  }

  /** Whoever begins a journey, or finds one that nobody drives, has the lease for it; everybody else waits for its end. */
  async #handleAmongOthers(envelope: Envelope, options: HandleOptions): Promise<Outcome> {
    const begins = envelope.command.type === 'AdvanceClock'
    for (;;) {
      const needed = begins || (await this.world()).advancing !== null
      const lease = needed ? await this.#store.lease(this.#log, 'journey') : null
      try {
        if (lease || !needed) {
          const mayDrive = () => lease?.isHeld === true
          return await this.exclusively(() => this.room.handle(envelope, options, mayDrive))
        }
      } catch (failure) {
        if (!(failure instanceof JourneyDriven)) throw failure
      } finally {
        await lease?.release()
      }
      await this.#news(leaseAskedEveryMs)
    }
  }

  /** Resolves with the next news of this log, or after a while without any. */
  #news(withinMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const unsubscribe = this.subscribe(resolve)
    const timer = setTimeout(resolve, withinMs)
    return promise.finally(() => {
      clearTimeout(timer)
      unsubscribe()
    })
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
