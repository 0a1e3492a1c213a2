import { emptyWorld, type World } from '@understudy/domain'
import { UnknownWorkspace, type EventStore, type Log, type Snapshot } from '@understudy/store'
import { foldedOnto } from './past.ts'

/** The world at the end of one log, as far as this process has read. Reading on folds, and performs nothing. */
export class Head {
  readonly #log: Log
  readonly #store: EventStore
  readonly #found: (snapshot: Snapshot) => void
  #world: World | null = null

  /** `found` is told of the snapshot that reading began with. */
  constructor(log: Log, store: EventStore, found: (snapshot: Snapshot) => void) {
    this.#log = log
    this.#store = store
    this.#found = found
  }

  /** Null until it is read. */
  get world(): World | null {
    return this.#world
  }

  /** A world that was read or written. Readers and writers go side by side: the one that is further stays. */
  enter(world: World): World {
    if (this.#world === null || this.#world.position < world.position) this.#world = world
    return this.#world
  }

  forget(): void {
    this.#world = null
  }

  /** Whatever others wrote is read as well. @throws UnknownWorkspace */
  async readOn(): Promise<World> {
    const base = this.#world ?? (await this.#kept())
    const world = await foldedOnto(base, this.#store, this.#log)
    if (world.position === 0) throw new UnknownWorkspace(this.#log.id)
    return this.enter(world)
  }

  async #kept(): Promise<World> {
    const snapshot = await this.#store.latestSnapshot(this.#log)
    if (snapshot) this.#found(snapshot)
    return snapshot?.world ?? emptyWorld
  }
}
