import { batch, createSignal } from 'solid-js'
import type { RecordedEvent } from '@understudy/domain'
import type { Failure, RunEvent, ScenarioResult } from '@understudy/scenario'
import { Reel } from '../film/reel.ts'
import { holdsOthers, type Line } from './lines.ts'
import { Script } from './script.ts'
import type { WorkspaceLog } from './workspace-log.ts'

/** A run that waits to be asked for its next event, and how to read what it recorded. */
export interface Performance {
  readonly events: AsyncGenerator<RunEvent>
  /** The workspace that the last request was about; null before the first. */
  readonly workspace: () => string | null
  readonly eventsOf: (workspace: string, after: number) => Promise<readonly RecordedEvent[]>
}

/** A task that waits for the learner, and what the last look at it found missing. */
export interface Turn {
  readonly line: number
  readonly asked: Extract<RunEvent, { type: 'task-asked' }>
  /** Null before anybody asked. */
  readonly missing: readonly Failure[] | null
}

/** A scenario as it is performed: every moment of it goes on a reel, and every line of its script has a status. */
export class Run {
  readonly lines: readonly Line[]
  readonly reel = new Reel()
  readonly script: Script
  readonly #perform: () => Performance
  #performance: Performance
  readonly #result = createSignal<ScenarioResult>()
  readonly #breakdown = createSignal<string>()
  readonly #turn = createSignal<Turn>()
  readonly #rejoinedAt = createSignal<number>()
  /** Somebody acted in this rehearsal: a step that fails now may fail because of it. */
  #isTouched = false
  #queue: Promise<void> = Promise.resolve()

  constructor(lines: readonly Line[], perform: () => Performance) {
    this.lines = lines
    this.script = new Script(lines)
    this.#perform = perform
    this.#performance = perform()
  }

  get result(): ScenarioResult | undefined {
    return this.#result[0]()
  }

  /** A failure of the sandbox rather than of the scenario. */
  get breakdown(): string | undefined {
    return this.#breakdown[0]()
  }

  get hasEnded(): boolean {
    return this.result !== undefined || this.breakdown !== undefined
  }

  /** The task that waits for the learner. */
  get turn(): Turn | undefined {
    return this.#turn[0]()
  }

  /** The line from which on the lesson goes on in another rehearsal, because the learner's went elsewhere. */
  get rejoinedAt(): number | undefined {
    return this.#rejoinedAt[0]()
  }

  /** Goes on until the workspace is open: the world before the first step is on the reel. */
  open(): Promise<boolean> {
    return this.#goOn(() => this.reel.frames.length > 0)
  }

  /** Runs the next step that the reader can see; false when none is left, or a task waits for the learner. */
  next(): Promise<boolean> {
    return this.#goOn(() => this.turn !== undefined)
  }

  /** Looks whether the task is done; if it is, what the learner did is taken in place of the solution. */
  async check(): Promise<boolean> {
    const { turn } = this
    if (!turn) return false
    let isDone = false
    await this.#guarded(async () => {
      const missing = await turn.asked.check()
      if (this.turn !== turn) return
      isDone = missing.length === 0
      this.#turn[1](isDone ? undefined : { ...turn, missing })
    })
    if (!isDone) return false
    turn.asked.takeOwn()
    this.#isTouched = true
    this.script.doneByLearner(turn.line)
    return true
  }

  /** The solution is played next. */
  leaveTask(): void {
    this.#turn[1](undefined)
  }

  dispose(): void {
    void this.#performance.events.return(undefined)
  }

  async #goOn(isEnough: () => boolean): Promise<boolean> {
    let ran = false
    await this.#guarded(async () => {
      while (!ran && !this.hasEnded && !isEnough()) {
        const { done, value } = await this.#performance.events.next()
        if (done) return
        ran = await this.#take(value)
      }
    })
    return ran
  }

  /** Takes news of the run; true when a line of the list is over. */
  async #take(event: RunEvent): Promise<boolean> {
    switch (event.type) {
      case 'scenario-finished':
        if (event.result.status === 'failed' && this.#isTouched) return this.#rejoin()
        return this.#end(event.result)
      case 'step-started':
        await this.#openFirst()
        this.script.start(event.path)
        return false
      case 'task-asked':
        this.#turn[1]({ line: this.script.lineAt(event.path), asked: event, missing: null })
        return false
      case 'acted':
        this.#isTouched = true
        await this.#tell(event, this.reel.frames.at(-1)?.step ?? -1)
        return false
      case 'step-finished':
        if (event.failures.length > 0 && this.#isTouched) return this.#rejoin()
        return this.#tell(event, this.script.lineAt(event.path), event.failures)
      default:
        return false
    }
  }

  /** Shows what was recorded at a line, and what was not as expected there; true when the reader can see it. */
  async #tell(
    recorded: Pick<Extract<RunEvent, { type: 'acted' }>, 'events' | 'position'>,
    line: number,
    failures?: readonly Failure[],
  ): Promise<boolean> {
    const opened = await this.#learn()
    if (!opened || (line === -1 && failures)) return false
    const { position } = recorded
    const events = opened.log.between(position - recorded.events.length, position)
    // What happened inside a step that holds others was shown with those.
    const isShown = !holdsOthers(this.lines, line) || this.script.isDoneByLearner(line)
    batch(() => {
      if (failures) this.script.finish(line, failures)
      if (isShown) this.reel.add({ workspace: opened.workspace, step: line, position, events })
    })
    return isShown
  }

  /**
   * The learner's rehearsal went elsewhere than the next step needs. It stays as it is, and the lesson goes on in
   * another, which is played up to here with the solutions.
   */
  async #rejoin(): Promise<boolean> {
    await this.#performance.events.return(undefined)
    this.#performance = this.#perform()
    this.#isTouched = false
    const line = this.script.firstWaiting()
    this.#rejoinedAt[1](line)
    for (;;) {
      const { done, value } = await this.#performance.events.next()
      if (done) return false
      const isHere = value.type === 'step-started' && value.path === this.lines[line]?.path
      if (isHere || value.type === 'scenario-finished') return this.#take(value)
    }
  }

  /** The run is over; the last look at the world is a line of its own, once all others held. */
  #end(result: ScenarioResult): boolean {
    const last = this.lines.length - 1
    const frame = this.reel.frames.at(-1)
    const isReached = frame !== undefined && this.script.hasReachedEnding()
    batch(() => {
      this.#result[1](result)
      if (!isReached) return
      this.script.finish(last, result.failures)
      const { workspace, position } = frame
      this.reel.add({ workspace, step: last, position, events: [] })
    })
    return isReached
  }

  async #openFirst(): Promise<void> {
    if (this.reel.frames.length > 0) return
    const opened = await this.#learn()
    if (opened) this.reel.begin(opened.workspace)
  }

  async #learn(): Promise<{ workspace: string; log: WorkspaceLog } | null> {
    const workspace = this.#performance.workspace()
    if (workspace === null) return null
    const log = this.reel.logOf(workspace)
    log.extend(await this.#performance.eventsOf(workspace, log.position))
    return { workspace, log }
  }

  /** One piece of work after the other: a key pressed during a step asks for the next one. */
  #guarded(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      this.#breakdown[1](String(error))
    })
    return this.#queue
  }
}
