import { batch, createSignal } from 'solid-js'
import type { RecordedEvent, World } from '@understudy/domain'
import type { Failure, RunEvent, Scenario, ScenarioResult } from '@understudy/scenario'
import {
  frameOneStepBack,
  frameOneStepOn,
  framesOf,
  lastFrameOf,
  restMilliseconds,
  type Frame,
  type Take,
} from '../film/film.ts'
import { linesOf, type Line } from './lines.ts'
import { WorkspaceLog } from './workspace-log.ts'

export type LineStatus = 'waiting' | 'running' | 'passed' | 'failed'

/** A run that waits to be asked for its next event, and how to read what it recorded. */
export interface Performance {
  readonly events: AsyncGenerator<RunEvent>
  /** The workspace that the last request was about; null before the first. */
  readonly workspace: () => string | null
  readonly eventsOf: (workspace: string, after: number) => Promise<readonly RecordedEvent[]>
}

/** Plays a scenario step by step, and shows any moment of it again. */
export class Player {
  readonly scenario: Scenario
  readonly lines: readonly Line[]
  readonly #performance: Performance
  /** Times the usual speed; 0 shows every step at once. */
  readonly #speed: () => number
  readonly #logs = new Map<string, WorkspaceLog>()
  readonly #frames = createSignal<readonly Frame[]>([])
  readonly #shown = createSignal(0)
  readonly #isPlaying = createSignal(false)
  readonly #running = createSignal(-1)
  /** Lines that are over, each with what was not as expected. */
  readonly #finished = createSignal<ReadonlyMap<number, readonly Failure[]>>(new Map())
  readonly #result = createSignal<ScenarioResult>()
  readonly #breakdown = createSignal<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #queue: Promise<void> = Promise.resolve()

  constructor(scenario: Scenario, performance: Performance, speed: () => number) {
    this.scenario = scenario
    this.lines = linesOf(scenario)
    this.#performance = performance
    this.#speed = speed
  }

  get frames(): readonly Frame[] {
    return this.#frames[0]()
  }

  /** Index of the frame the reader sees. */
  get shown(): number {
    return this.#shown[0]()
  }

  get frame(): Frame | undefined {
    return this.frames[this.shown]
  }

  get isPlaying(): boolean {
    return this.#isPlaying[0]()
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

  get isAtEnd(): boolean {
    return this.shown >= this.frames.length - 1
  }

  get world(): World | undefined {
    const { frame } = this
    return frame && this.#logs.get(frame.workspace)?.worldAt(frame.position)
  }

  /** Last position of the log shown, as far as it was played. */
  get latest(): number {
    const { frame } = this
    return (frame && this.#logs.get(frame.workspace)?.position) ?? 0
  }

  statusOf(line: number): LineStatus {
    if (this.failuresOf(line).length > 0) return 'failed'
    if (this.#running[0]() === line) return 'running'
    return this.#finished[0]().has(line) ? 'passed' : 'waiting'
  }

  failuresOf(line: number): readonly Failure[] {
    return this.#finished[0]().get(line) ?? []
  }

  eventsOf(line: number): readonly RecordedEvent[] {
    return this.frames.flatMap(({ step, event }) => (step === line && event ? [event] : []))
  }

  play(): void {
    if (this.isPlaying) return
    if (this.hasEnded && this.isAtEnd) this.#shown[1](0)
    this.#isPlaying[1](true)
    void this.#tick()
  }

  pause(): void {
    clearTimeout(this.#timer)
    this.#isPlaying[1](false)
  }

  async stepOn(): Promise<void> {
    this.pause()
    const known = frameOneStepOn(this.frames, this.shown)
    if (known === null) await this.#runStep()
    this.#shown[1](known ?? Math.max(0, this.frames.length - 1))
  }

  stepBack(): void {
    this.pause()
    this.#shown[1](frameOneStepBack(this.frames, this.shown))
  }

  async eventOn(): Promise<void> {
    this.pause()
    const next = this.shown + 1
    if (this.isAtEnd) await this.#runStep()
    this.#shown[1](Math.max(0, Math.min(next, this.frames.length - 1)))
  }

  eventBack(): void {
    this.pause()
    this.#shown[1](Math.max(0, this.shown - 1))
  }

  /** Shows the end of a line; one that still waits is played up to first. */
  async show(line: number): Promise<void> {
    this.pause()
    let target = line
    while (this.#holdsOthers(target)) target += 1
    while (lastFrameOf(this.frames, target) === null && (await this.#runStep()));
    this.#shown[1](lastFrameOf(this.frames, target) ?? this.shown)
  }

  toPresent(): void {
    this.#shown[1](Math.max(0, this.frames.length - 1))
  }

  /** Opens the workspace and shows the world before the first step. */
  async open(): Promise<void> {
    await this.#guarded(async () => {
      while (this.frames.length === 0 && !this.hasEnded) {
        const { done, value } = await this.#performance.events.next()
        if (done) return
        await this.#take(value)
      }
    })
  }

  /** The rehearsal, while nothing was played in it yet: not worth keeping. */
  get untouched(): string | null {
    const [frame] = this.frames
    return frame && this.frames.length === 1 ? frame.workspace : null
  }

  dispose(): void {
    this.pause()
    void this.#performance.events.return(undefined)
  }

  async #tick(): Promise<void> {
    if (!this.isPlaying) return
    if (this.isAtEnd && !(await this.#runStep())) return this.pause()
    if (!this.isPlaying) return
    const isAtOnce = this.#speed() === 0
    this.#shown[1](isAtOnce ? this.frames.length - 1 : this.shown + (this.isAtEnd ? 0 : 1))
    const rest = isAtOnce ? 0 : restMilliseconds(this.frames, this.shown, this.#speed())
    this.#timer = setTimeout(() => void this.#tick(), rest)
  }

  /** Runs the next step that the reader can see; false when none is left. */
  async #runStep(): Promise<boolean> {
    let ran = false
    await this.#guarded(async () => {
      while (!ran && !this.hasEnded) {
        const { done, value } = await this.#performance.events.next()
        if (done) return
        ran = await this.#take(value)
      }
    })
    return ran
  }

  /** Takes news of the run; true when a line of the list is over. */
  async #take(event: RunEvent): Promise<boolean> {
    if (event.type === 'scenario-finished') return this.#end(event.result)
    if (event.type === 'step-started') {
      await this.#openFirst()
      this.#running[1](this.#lineAt(event.path))
    }
    if (event.type !== 'step-finished') return false
    const line = this.#lineAt(event.path)
    const opened = await this.#learn()
    if (line === -1 || !opened) return false
    const { position, failures } = event
    const events = opened.log.between(position - event.events.length, position)
    // What happened inside a step that holds others was shown with those.
    const isShown = !this.#holdsOthers(line)
    batch(() => {
      this.#running[1](-1)
      this.#finish(line, failures)
      if (isShown) this.#add({ workspace: opened.workspace, step: line, position, events })
    })
    return isShown
  }

  /** The run is over; the last look at the world is a line of its own, once all others held. */
  #end(result: ScenarioResult): boolean {
    const last = this.lines.length - 1
    const frame = this.frames.at(-1)
    const held = (line: Line, index: number) =>
      index === last || line.path === null || this.#finished[0]().get(index)?.length === 0
    const isReached =
      frame !== undefined && this.lines[last]?.content.kind === 'ending' && this.lines.every(held)
    batch(() => {
      this.#result[1](result)
      if (!isReached) return
      this.#finish(last, result.failures)
      this.#add({ workspace: frame.workspace, step: last, position: frame.position, events: [] })
    })
    return isReached
  }

  #finish(line: number, failures: readonly Failure[]): void {
    this.#finished[1]((known) => new Map(known).set(line, failures))
  }

  #add(take: Take): void {
    this.#frames[1]((known) => [...known, ...framesOf(take)])
  }

  #holdsOthers(line: number): boolean {
    return (this.lines[line + 1]?.depth ?? 0) > (this.lines[line]?.depth ?? 0)
  }

  async #openFirst(): Promise<void> {
    if (this.frames.length > 0) return
    const opened = await this.#learn()
    if (!opened) return
    const { workspace, log } = opened
    this.#frames[1]([{ step: -1, workspace, position: log.position, event: null }])
  }

  async #learn(): Promise<{ workspace: string; log: WorkspaceLog } | null> {
    const workspace = this.#performance.workspace()
    if (workspace === null) return null
    const log = this.#logs.get(workspace) ?? new WorkspaceLog()
    this.#logs.set(workspace, log)
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

  #lineAt(path: string): number {
    return this.lines.findIndex((line) => line.path === path)
  }
}
