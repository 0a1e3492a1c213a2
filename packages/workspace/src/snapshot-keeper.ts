import type { World } from '@understudy/domain'
import type { EventStore, Log } from '@understudy/store'

/** A world costs about as much to write as this many characters of it per event: see keepIfDue. */
const charactersPerEvent = 400
/** Objects of a world, and what is remembered about them, beside the characters it is written in. */
const bytesPerCharacter = 4

/**
 * Decides when a world is worth keeping: after `every` events, and, for a big world, after as many events as it has
 * kilobytes. So a command costs the same beside 10,000 customers as beside 10, and opening never folds
 * more than it reads.
 */
export class SnapshotKeeper {
  readonly #log: Log
  readonly #store: EventStore
  readonly #every: number
  #position = 0
  #characters = 0

  constructor(log: Log, store: EventStore, every: number) {
    this.#log = log
    this.#store = store
    this.#every = every
  }

  /** Tells of a snapshot that is there already. */
  found({ position, characters }: { readonly position: number; readonly characters: number }) {
    this.#position = position
    this.#characters = characters
  }

  /** What a world of this log takes in memory, about: from what the last snapshot took, and the events since. */
  bytesOf({ position }: World): number {
    const since = Math.max(0, position - this.#position)
    return (this.#characters + since * charactersPerEvent) * bytesPerCharacter
  }

  async keepIfDue(world: World): Promise<void> {
    const gap = Math.max(this.#every, Math.ceil(this.#characters / charactersPerEvent))
    if (world.position - this.#position < gap) return
    this.#characters = await this.#store.saveSnapshot(this.#log, world.position, world)
    this.#position = world.position
  }
}
