import type { RecordedEvent } from '@understudy/domain'
import type { Cache } from './cache.ts'
import type { EventStore, Log } from '@understudy/store'

/** As many as the store gives at once; a reader further behind reads the store itself. */
const eventsMax = 1000
/** An event in memory, about. */
const bytesPerEvent = 1000

/**
 * The newest events of one log, for all who follow it: each is read once, however many they are, and those that were
 * written here are not read at all.
 */
export class Tail {
  readonly #log: Log
  readonly #store: EventStore
  readonly #cache: Cache
  #events: RecordedEvent[] = []
  #reading: Promise<void> | null = null

  constructor(log: Log, store: EventStore, cache: Cache) {
    this.#log = log
    this.#store = store
    this.#cache = cache
  }

  /** Written here. A gap before them means that others wrote: then it begins anew. */
  written(events: readonly RecordedEvent[]): void {
    const [first] = events
    if (first === undefined || (this.#end ?? 0) >= first.position) return
    if (this.#end !== undefined && this.#end + 1 !== first.position) this.#events = []
    this.#events.push(...events)
    this.#events.splice(0, this.#events.length - eventsMax)
    const bytes = this.#events.length * bytesPerEvent
    this.#cache.keep(this, { kind: 'tail', bytes, forget: () => (this.#events = []) })
  }

  /** The page after a position: the same as of the store. */
  async after(position: number): Promise<readonly RecordedEvent[]> {
    if (this.#end === position) await (this.#reading ??= this.#readOn(position))
    // Others may have written while it was read, and what is kept may begin later than it did.
    if (this.#reachesBackTo(position)) {
      return this.#events.filter((event) => event.position > position)
    }
    const page = await this.#store.read(this.#log, position + 1)
    if (this.#events.length === 0) this.written(page)
    return page
  }

  get #end(): number | undefined {
    return this.#events.at(-1)?.position
  }

  #reachesBackTo(position: number): boolean {
    const [first] = this.#events
    return first !== undefined && first.position <= position + 1 && position <= (this.#end ?? 0)
  }

  forget(): void {
    this.#cache.drop(this)
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
