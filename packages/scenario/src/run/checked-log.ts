import {
  checkInvariants,
  emptyWorld,
  stepFrom,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import type { LoggedEvent } from './target.ts'

export interface BrokenTruth {
  readonly id: string
  readonly statement: string
  readonly violation: string
  readonly position: number
}

/** A workspace's log, folded once more beside the height under test, with every truth checked after every event. */
export class CheckedLog {
  #world: World
  readonly #events: LoggedEvent[]

  constructor(from?: CheckedLog) {
    this.#world = from ? from.#world : emptyWorld
    this.#events = from ? [...from.#events] : []
  }

  get world(): World {
    return this.#world
  }

  get events(): readonly LoggedEvent[] {
    return this.#events
  }

  get position(): number {
    return this.#world.position
  }

  /** Takes what was recorded since; gives back what it contradicts. Facts of the beginning are taken as given. */
  extend(recorded: readonly LoggedEvent[], afterEach: () => void = () => {}): BrokenTruth[] {
    return recorded.flatMap((event) => {
      const broken = this.#take(event)
      afterEach()
      return broken
    })
  }

  #take(logged: LoggedEvent): BrokenTruth[] {
    const { position } = logged
    if (position !== this.position + 1) {
      const violation = `position ${position} follows ${this.position}`
      return [{ id: 'INV-12', statement: 'The log has no gaps.', violation, position }]
    }
    // The log comes from outside the types, from any height; folding it is the check.
    const recorded = logged as unknown as RecordedEvent
    const step = stepFrom(this.#world, recorded)
    this.#world = step.after
    this.#events.push(logged)
    if (isFounding(logged)) return []
    return checkInvariants(step).map((broken) => ({ ...broken, position }))
  }
}

/** Recorded from the facts of a beginning, not by a command. */
export function isFounding({ request }: LoggedEvent): boolean {
  return request === 'founding'
}
