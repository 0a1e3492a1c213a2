import {
  checkInvariants,
  emptyWorld,
  fold,
  type AuditRecord,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import type { LoggedEvent, View } from './target.ts'
import { notesOf, viewOf } from './view.ts'

export interface BrokenTruth {
  readonly id: string
  readonly statement: string
  readonly violation: string
  readonly position: number
}

/** A workspace's log, folded once more beside the height under test, with every truth checked after every event. */
export class CheckedLog {
  #world: World = emptyWorld
  readonly #events: LoggedEvent[]
  readonly #audit: AuditRecord[]
  readonly #mail: MailMessage[]

  constructor(from?: CheckedLog) {
    this.#world = from ? from.#world : emptyWorld
    this.#events = from ? [...from.#events] : []
    this.#audit = from ? [...from.#audit] : []
    this.#mail = from ? [...from.#mail] : []
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

  /** What the log alone says a reader sees. */
  view(): View {
    return viewOf(this.#world, this.#audit, this.#mail)
  }

  /** Takes what was recorded since; gives back what it contradicts. Facts of the beginning are taken as given. */
  extend(recorded: readonly LoggedEvent[]): BrokenTruth[] {
    return recorded.flatMap((event) => this.#take(event))
  }

  #take(logged: LoggedEvent): BrokenTruth[] {
    const { position } = logged
    if (position !== this.position + 1) {
      const violation = `position ${position} follows ${this.position}`
      return [{ id: 'INV-12', statement: 'The log has no gaps.', violation, position }]
    }
    const recorded = logged as unknown as RecordedEvent
    const before = this.#world
    const after = fold([recorded], before)
    const notes = notesOf(before, recorded, after)
    this.#world = after
    this.#events.push(logged)
    this.#audit.push(notes.audit)
    this.#mail.push(...notes.mail)
    if (logged.request === 'founding') return []
    return checkInvariants(before, recorded, after).map((broken) => ({ ...broken, position }))
  }
}
