import type { RecordedEvent } from '@understudy/domain'
import type { EventStore, Log } from '@understudy/store'

/** As many as the store gives at once; whoever is further behind reads the store for itself. */
const eventsMax = 1000

/**
 * The newest events of one log, for all who follow it: each is read once, however many they are, and those that were
 * written here are not read at all.
 */
export class Tail {
  readonly #log: Log
  readonly #store: EventStore
  #events: RecordedEvent[] = []
  #reading: Promise<void> | null = null

  constructor(log: Log, store: EventStore) {
    this.#log = log
    this.#store = store
  }

  /** Written here. A gap before them means that others wrote: then it begins anew. */
  written(events: readonly RecordedEvent[]): void {
    const [first] = events
    const last = this.#events.at(-1)
    if (first === undefined || (last && last.position >= first.position)) return
    if (last && last.position + 1 !== first.position) this.#events = []
    this.#events.push(...events)
    this.#events.splice(0, this.#events.length - eventsMax)
  }

  /** The page after a position: the same as of the store. */
  async after(position: number): Promise<readonly RecordedEvent[]> {
    const [first] = this.#events
    const last = this.#events.at(-1)
    if (!first || !last || position + 1 < first.position || position > last.position) {
      const page = await this.#store.read(this.#log, position + 1)
      if (this.#events.length === 0) this.written(page)
      return page
    }
    if (position === last.position) await (this.#reading ??= this.#readOn(last.position))
    return this.#events.filter((event) => event.position > position)
  }

  forget(): void {
    this.#events = []
  }

  async #readOn(last: number): Promise<void> {
    try {
      this.written(await this.#store.read(this.#log, last + 1))
    } finally {
      this.#reading = null
    }
  }
}
