import { actorText, microsoft, plus, type Envelope, type World } from '@understudy/domain'
import type { Lease } from '@understudy/store'
import { WorkspaceLeft } from './errors.ts'

/** What it needs of the workspace whose clock it moves. */
interface Run {
  look(): Promise<World>
  give(envelope: Envelope): Promise<unknown>
}

export interface RunningClockSettings {
  /** Milliseconds between two moves. */
  readonly tickEveryMs: number
  /** Milliseconds for which it goes on though nobody asks for the workspace or follows it. */
  readonly unwatchedMaxMs: number
  /** Milliseconds after which the lease is asked for again. */
  readonly orphanedAfterMs: number
  readonly report: (failure: unknown) => void
  /** Null while another process has it. */
  readonly lease: () => Promise<Lease | null>
  /** Whether somebody follows the log. */
  readonly isFollowed: () => boolean
}

/** A clock that cannot keep up runs slower: a move is no longer than it would be after so many ticks. */
const ticksAtOnceMax = 4

/**
 * Moves a clock that is set running, in the one process that has the lease for it; each move is a command whose request is
 * named after the position it was given at, so that no move is made twice. It begins when somebody asks for the workspace,
 * rests when nobody has for a while, and goes on when somebody does (decision-0180).
 */
export class RunningClock {
  readonly #workspace: Run
  readonly #settings: RunningClockSettings
  readonly #end = new AbortController()
  #askedAt = 0
  /** True while this process moves it, or waits for the lease to. */
  isTurning = false
  /** Milliseconds of its own time that the clock is behind: it moves by whole seconds. */
  #owedMs = 0

  constructor(workspace: Run, settings: RunningClockSettings) {
    this.#workspace = workspace
    this.#settings = settings
  }

  /** Somebody asked for the workspace, and this is what was found. */
  asked({ running }: World): void {
    this.#askedAt = performance.now()
    if (running !== null) this.#begin()
  }

  /** This process moves it no more. */
  rest(): void {
    this.#end.abort()
  }

  #begin(): void {
    if (this.isTurning || this.#end.signal.aborted) return
    this.isTurning = true
    this.#turn(this.#end.signal)
      .catch(this.#settings.report)
      .finally(() => (this.isTurning = false))
  }

  /** From the lease to the end: of the running, of what the process has to do, or of anybody's interest. */
  async #turn(stop: AbortSignal): Promise<void> {
    while (!stop.aborted && this.#isWanted()) {
      const held = await this.#tried(this.#settings.lease)
      if (held) await this.#hold(held, stop)
      else await pause(this.#settings.orphanedAfterMs, stop)
      const found = await this.#tried(() => this.#workspace.look())
      if (found?.running === null) return
    }
  }

  async #hold(held: Lease, stop: AbortSignal): Promise<void> {
    try {
      let last = performance.now()
      this.#owedMs = 0
      let isRunning = true
      while (isRunning && held.isHeld && this.#isWanted()) {
        await pause(this.#settings.tickEveryMs, stop)
        if (stop.aborted) return
        const now = performance.now()
        isRunning = (await this.#tried(() => this.#tick(now - last))) ?? true
        last = now
      }
    } finally {
      await held.release()
    }
  }

  /** False once the clock stands still. */
  async #tick(sinceMs: number): Promise<boolean> {
    const { running, advancing, now, position } = await this.#workspace.look()
    if (running === null) return false
    // Somebody sent it further: it is moving already.
    if (advancing !== null) return true
    const { speed, to } = running
    this.#owedMs += Math.min(sinceMs, this.#settings.tickEveryMs * ticksAtOnceMax) * speed
    const seconds = Math.floor(this.#owedMs / 1000)
    this.#owedMs -= seconds * 1000
    const next = plus(now, `PT${seconds}S`)
    const isLast = to !== null && next >= to
    const request = `running-clock/${position}`
    const target = isLast ? to : next
    if (target > now) await this.#give({ type: 'AdvanceClock', to: target }, request)
    if (isLast) await this.#give({ type: 'StopClock' }, `${request}/end`)
    return !isLast
  }

  #give(command: Envelope['command'], request: string) {
    return this.#workspace.give({ request, actor: actorText(microsoft), command })
  }

  #isWanted(): boolean {
    const { isFollowed, unwatchedMaxMs } = this.#settings
    return isFollowed() || performance.now() - this.#askedAt < unwatchedMaxMs
  }

  /** Undefined when it failed: a database that is away is asked again at the next tick. */
  async #tried<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await task()
    } catch (failure) {
      if (!(failure instanceof WorkspaceLeft)) this.#settings.report(failure)
      return undefined
    }
  }
}

/** Resolves early when it is told to stop. A process that has nothing else to do may end meanwhile. */
function pause(ms: number, stop: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  if (stop.aborted) return Promise.resolve()
  const timer = setTimeout(resolve, ms)
  if (typeof timer === 'object') timer.unref()
  const end = () => resolve()
  stop.addEventListener('abort', end, { once: true })
  return promise.finally(() => {
    clearTimeout(timer)
    stop.removeEventListener('abort', end)
  })
}
