import { createSignal } from 'solid-js'
import type { RecordedEvent, World } from '@understudy/domain'
import type { Failure, Scenario, ScenarioResult } from '@understudy/scenario'
import {
  frameOneStepBack,
  frameOneStepOn,
  lastFrameOf,
  restMilliseconds,
  type Frame,
} from '../film/film.ts'
import { holdsOthers, linesOf, type Line, type LineStatus } from './lines.ts'
import { Run, type Performance, type Turn } from './run.ts'
import type { Script } from './script.ts'

/** Plays a scenario step by step, and shows any moment of it again. A task stops it until it is done or shown. */
export class Player {
  readonly scenario: Scenario
  readonly lines: readonly Line[]
  readonly #run: Run
  /** Times the usual speed; 0 shows every step at once. */
  readonly #speed: () => number
  readonly #isPlaying = createSignal(false)
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(scenario: Scenario, perform: () => Performance, speed: () => number) {
    this.scenario = scenario
    this.lines = linesOf(scenario)
    this.#run = new Run(this.lines, perform)
    this.#speed = speed
  }

  get script(): Script {
    return this.#run.script
  }

  get frames(): readonly Frame[] {
    return this.#run.reel.frames
  }

  /** Index of the frame the reader sees. */
  get shown(): number {
    return this.#run.reel.shown
  }

  get frame(): Frame | undefined {
    return this.#run.reel.frame
  }

  get isPlaying(): boolean {
    return this.#isPlaying[0]()
  }

  get result(): ScenarioResult | undefined {
    return this.#run.result
  }

  /** A failure of the sandbox rather than of the scenario. */
  get breakdown(): string | undefined {
    return this.#run.breakdown
  }

  /** The task that waits for the learner. */
  get turn(): Turn | undefined {
    return this.#run.turn
  }

  /** The line from which on the lesson goes on in another rehearsal, because the learner's went elsewhere. */
  get rejoinedAt(): number | undefined {
    return this.#run.rejoinedAt
  }

  get hasEnded(): boolean {
    return this.#run.hasEnded
  }

  get isAtEnd(): boolean {
    return this.#run.reel.isAtEnd
  }

  get world(): World | undefined {
    return this.#run.reel.world
  }

  /** Last position of the log shown, as far as it was played. */
  get latest(): number {
    return this.#run.reel.latest
  }

  statusOf(line: number): LineStatus {
    return this.script.statusOf(line)
  }

  failuresOf(line: number): readonly Failure[] {
    return this.script.failuresOf(line)
  }

  eventsOf(line: number): readonly RecordedEvent[] {
    return this.#run.reel.eventsOf(line)
  }

  play(): void {
    if (this.isPlaying || this.turn) return
    if (this.hasEnded && this.isAtEnd) this.#run.reel.show(0)
    this.#isPlaying[1](true)
    void this.#tick()
  }

  pause(): void {
    clearTimeout(this.#timer)
    this.#isPlaying[1](false)
  }

  /** Looks whether the task is done; if it is, the lesson takes what was done and stands behind it. */
  async check(): Promise<void> {
    if (await this.#run.check()) await this.stepOn()
  }

  /** Plays the solution in place of the learner. */
  showSolution(): void {
    if (!this.turn) return
    this.#run.leaveTask()
    this.play()
  }

  async stepOn(): Promise<void> {
    this.pause()
    const known = frameOneStepOn(this.frames, this.shown)
    if (known === null) await this.#run.next()
    this.#run.reel.show(known ?? this.frames.length - 1)
  }

  stepBack(): void {
    this.pause()
    this.#run.reel.show(frameOneStepBack(this.frames, this.shown))
  }

  async eventOn(): Promise<void> {
    this.pause()
    const next = this.shown + 1
    if (this.isAtEnd) await this.#run.next()
    this.#run.reel.show(next)
  }

  eventBack(): void {
    this.pause()
    this.#run.reel.show(this.shown - 1)
  }

  /** Shows the end of a line; one that still waits is played up to first, or up to a task on the way. */
  async show(line: number): Promise<void> {
    this.pause()
    let target = line
    while (holdsOthers(this.lines, target) && !this.script.isDoneByLearner(target)) target += 1
    while (lastFrameOf(this.frames, target) === null && (await this.#run.next()));
    this.#run.reel.show(lastFrameOf(this.frames, target) ?? this.shown)
  }

  /** Shows the end of the step at this path, playing whatever is before it, solutions too; the very end for no step. */
  async showStep(path: string): Promise<void> {
    this.pause()
    const line = this.script.lineAt(path)
    const isThere = () => line !== -1 && lastFrameOf(this.frames, line) !== null
    while (!isThere() && !this.hasEnded) {
      if (!(await this.#run.next()) && !this.turn) break
      this.#run.leaveTask()
    }
    this.#run.reel.show(lastFrameOf(this.frames, line) ?? this.frames.length - 1)
  }

  toPresent(): void {
    this.#run.reel.showLast()
  }

  /** Opens the workspace and shows the world before the first step. */
  async open(): Promise<void> {
    await this.#run.open()
  }

  /** The rehearsal, while nothing was played in it yet: not worth keeping. */
  get untouched(): string | null {
    const [frame] = this.frames
    return frame && this.frames.length === 1 ? frame.workspace : null
  }

  dispose(): void {
    this.pause()
    this.#run.dispose()
  }

  async #tick(): Promise<void> {
    if (!this.isPlaying) return
    if (this.isAtEnd && !(await this.#run.next())) return this.pause()
    if (!this.isPlaying) return
    const isAtOnce = this.#speed() === 0
    this.#run.reel.show(isAtOnce ? this.frames.length - 1 : this.shown + 1)
    const rest = isAtOnce ? 0 : restMilliseconds(this.frames, this.shown, this.#speed())
    this.#timer = setTimeout(() => void this.#tick(), rest)
  }
}
