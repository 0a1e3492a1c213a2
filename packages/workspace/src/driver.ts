import type { World } from '@understudy/domain'
import type { Lease } from '@understudy/store'
import { JourneyDriven, WorkspaceLeft } from './errors.ts'
import type { Room } from './room.ts'

/** What a driver needs of the workspace whose journeys it carries on. */
interface Driven {
  readonly room: Pick<Room, 'open'>
  world(): Promise<World>
  exclusively<Result>(task: () => Promise<Result>): Promise<Result>
}

export interface DriverSettings {
  readonly othersWrite: boolean
  readonly orphanedAfterMs: number
  readonly report: (failure: unknown) => void
  /** Null while another process has it. */
  readonly lease: () => Promise<Lease | null>
}

/**
 * Carries on a journey of the clock that was cut off; readers never do. Where this process alone writes, a journey that
 * is found on opening is its own. Where others write too, one that does not move for a while is asked for: its driver
 * gives the lease back by ending, however it ends (decision-0153).
 */
export class Driver {
  readonly #workspace: Driven
  readonly #settings: DriverSettings
  #hasOpened = false
  #stood: {
    readonly position: number | null
    readonly timer: ReturnType<typeof setTimeout>
  } | null = null

  constructor(workspace: Driven, settings: DriverSettings) {
    this.#workspace = workspace
    this.#settings = settings
  }

  /** The first turn of the queue, before the opener can ask for anything. */
  carryOnIfOurs(): void {
    if (this.#hasOpened || this.#settings.othersWrite) return
    this.#hasOpened = true
    this.#carryOn()
  }

  /** A reader has seen this world. */
  seen({ position, advancing }: World): void {
    if (!this.#settings.othersWrite || this.#stood?.position === position) return
    this.rest()
    if (advancing !== null) this.#lookLater(position)
  }

  /** Another process has written, and somebody here follows: its journey is looked after, even if nobody reads. */
  watch(): void {
    if (this.#stood === null) this.#lookLater(null)
  }

  rest(): void {
    clearTimeout(this.#stood?.timer)
    this.#stood = null
  }

  #lookLater(position: number | null): void {
    const timer = setTimeout(() => this.#lookAgain(position), this.#settings.orphanedAfterMs)
    // A process that has nothing else to do may end; the next one looks for itself.
    if (typeof timer === 'object') timer.unref()
    this.#stood = { position, timer }
  }

  /** A journey that is found where it was is asked for; reading has set the next look. */
  #lookAgain(position: number | null): void {
    this.#stood = null
    const looked = this.#workspace.world().then((world) => {
      if (world.advancing !== null && world.position === position) this.#carryOn()
    })
    looked.catch(this.#settings.report)
  }

  async #drive(): Promise<void> {
    const { othersWrite, lease } = this.#settings
    const held = othersWrite ? await lease() : null
    if (othersWrite && held === null) return
    try {
      const mayDrive = () => held === null || held.isHeld
      await this.#workspace.exclusively(() => this.#workspace.room.open(mayDrive))
    } finally {
      await held?.release()
    }
  }

  #carryOn(): void {
    this.#drive().catch((failure: unknown) => {
      const isHandedOver = failure instanceof WorkspaceLeft || failure instanceof JourneyDriven
      if (!isHandedOver) this.#settings.report(failure)
    })
  }
}
