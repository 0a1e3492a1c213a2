import type { RecordedEvent } from './evolve.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { World } from '../model/world.ts'
import { foreseenFailures, isFailure } from './foreseen-failures.ts'
import { foreseenSteps, isStepOfTransition } from './foreseen-steps.ts'

/** What is kept of a run while it is played: counts of all of it, failures, and what is told. */
export class Foresight {
  readonly #eventsMax: number
  readonly #told: RecordedEvent[] = []
  readonly #failing: RecordedEvent[] = []
  readonly #stepping: RecordedEvent[] = []
  readonly #counts = new Map<string, number>()
  #settledAt: Instant
  /** The world at the end of what was seen. */
  end: World
  total = 0

  constructor(start: World, eventsMax: number) {
    this.#eventsMax = eventsMax
    this.#settledAt = start.now
    this.end = start
  }

  /** Events that would be written together, and the world after them. */
  see(events: readonly RecordedEvent[], after: World): void {
    this.end = after
    for (const recorded of events) {
      const { at, event } = recorded
      this.total += 1
      this.#settledAt = at
      this.#counts.set(event.type, (this.#counts.get(event.type) ?? 0) + 1)
      if (this.#told.length < this.#eventsMax) this.#told.push(recorded)
      if (isFailure(event, after)) this.#failing.push(recorded)
      if (isStepOfTransition(event) && this.#stepping.length < this.#eventsMax) {
        this.#stepping.push(recorded)
      }
    }
  }

  told() {
    return {
      failures: foreseenFailures(this.#failing, this.end),
      steps: foreseenSteps(this.#stepping, this.end),
      counts: Object.fromEntries(this.#counts),
      events: this.#told,
      end: this.end,
      settledAt: this.#settledAt,
    }
  }
}
