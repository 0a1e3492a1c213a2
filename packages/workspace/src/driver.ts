import type { World } from '@understudy/domain'
import { WorkspaceLeft } from './errors.ts'
import type { OpenedWorkspace, WorkspaceSettings } from './workspace.ts'

type Driven = Pick<OpenedWorkspace, 'exclusively' | 'world' | 'room'>

/**
 * Carries on a journey of the clock that was cut off; readers never do. Where this process alone writes, a journey that
 * is found on opening is its own. Where others write too, one of which the log does not move for a while has lost
 * whoever drove it; a driver that was only slow is overtaken, decides again, and comes to the same log.
 */
export class Driver {
  readonly #workspace: Driven
  readonly #settings: Pick<WorkspaceSettings, 'othersWrite' | 'orphanedAfterMs' | 'report'>
  #hasOpened = false
  #stood: { readonly position: number; readonly timer: ReturnType<typeof setTimeout> } | null = null

  constructor(workspace: Driven, settings: WorkspaceSettings) {
    this.#workspace = workspace
    this.#settings = settings
  }

  /** Queued before whoever opened it can ask for anything. */
  carryOnIfOurs(): void {
    if (this.#hasOpened || this.#settings.othersWrite) return
    this.#hasOpened = true
    this.#carryOn()
  }

  /** A reader has seen this world. */
  seen({ position, advancing }: World): void {
    if (!this.#settings.othersWrite || this.#stood?.position === position) return
    this.rest()
    if (advancing === null) return
    const timer = setTimeout(() => this.#lookAgain(position), this.#settings.orphanedAfterMs)
    // A process that has nothing else to do may end; the next one looks for itself.
    if (typeof timer === 'object') timer.unref()
    this.#stood = { position, timer }
  }

  rest(): void {
    clearTimeout(this.#stood?.timer)
    this.#stood = null
  }

  #lookAgain(position: number): void {
    this.#stood = null
    const looked = this.#workspace.world().then((world) => {
      if (world.position !== position) return
      this.rest()
      this.#carryOn()
    })
    looked.catch(this.#settings.report)
  }

  #carryOn(): void {
    const carriedOn = this.#workspace.exclusively(() => this.#workspace.room.open())
    carriedOn.catch((failure: unknown) => {
      if (!(failure instanceof WorkspaceLeft)) this.#settings.report(failure)
    })
  }
}
