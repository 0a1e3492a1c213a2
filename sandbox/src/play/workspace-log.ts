import { emptyWorld, evolve, type RecordedEvent, type World } from '@understudy/domain'

/** The log of one workspace as far as it is known, with the world at each of its positions. */
export class WorkspaceLog {
  readonly #events: RecordedEvent[] = []
  /** Worlds share almost all of their structure, so keeping one for each event costs little. */
  readonly #worlds: World[] = [emptyWorld]

  get position(): number {
    return this.#events.length
  }

  /** Takes the events that follow; those it knows are passed over. */
  extend(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      if (event.position !== this.position + 1) continue
      this.#events.push(event)
      this.#worlds.push(evolve(this.worldAt(event.position - 1), event))
    }
  }

  /** The world after this many events; the nearest known one when it is out of reach. */
  worldAt(position: number): World {
    return this.#worlds[Math.max(0, Math.min(position, this.position))] ?? emptyWorld
  }

  /** Events after one position and up to another. */
  between(after: number, upTo: number): readonly RecordedEvent[] {
    return this.#events.slice(after, upTo)
  }
}
