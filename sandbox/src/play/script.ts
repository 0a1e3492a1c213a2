import { batch, createSignal } from 'solid-js'
import type { Failure } from '@understudy/scenario'
import { holdersOf, isLesson, type Line, type LineStatus } from './lines.ts'

/** Where each line of a scenario stands: what is over and how, what is being played, what the learner did. */
export class Script {
  readonly #lines: readonly Line[]
  readonly #running = createSignal(-1)
  /** Lines that are over, each with what was not as expected. */
  readonly #finished = createSignal<ReadonlyMap<number, readonly Failure[]>>(new Map())
  /** Tasks that the learner did without the solution. */
  readonly #done = createSignal<ReadonlySet<number>>(new Set())
  readonly isLesson: boolean

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.isLesson = isLesson(lines)
  }

  statusOf(line: number): LineStatus {
    if (this.failuresOf(line).length > 0) return 'failed'
    if (this.#running[0]() === line) return 'running'
    return this.#finished[0]().has(line) ? 'passed' : 'waiting'
  }

  failuresOf(line: number): readonly Failure[] {
    return this.#finished[0]().get(line) ?? []
  }

  /** True for a line that was played or begun; for a heading, when something below it was. */
  isReached(line: number): boolean {
    const one = this.#lines[line]
    if (!one) return false
    return one.path === null ? this.isReached(line + 1) : this.statusOf(line) !== 'waiting'
  }

  isDoneByLearner(line: number): boolean {
    return this.#done[0]().has(line)
  }

  doneByLearner(line: number): void {
    this.#done[1]((known) => new Set(known).add(line))
  }

  start(path: string): void {
    this.#running[1](this.lineAt(path))
  }

  finish(line: number, failures: readonly Failure[]): void {
    batch(() => {
      this.#running[1](-1)
      this.#finished[1]((known) => new Map(known).set(line, failures))
    })
  }

  lineAt(path: string): number {
    return this.#lines.findIndex((line) => line.path === path)
  }

  /** The first line behind all that were played; solutions that nobody needed are passed over. */
  firstWaiting(): number {
    let line = Math.max(-1, ...this.#finished[0]().keys()) + 1
    while (this.#lines[line]?.path === null || this.#isUnneeded(line)) line += 1
    return line
  }

  /** True when every line but the ending is over and held. */
  hasReachedEnding(): boolean {
    const last = this.#lines.length - 1
    const held = ({ path }: Line, line: number) =>
      line === last ||
      path === null ||
      this.#isUnneeded(line) ||
      this.#finished[0]().get(line)?.length === 0
    return this.#lines[last]?.content.kind === 'ending' && this.#lines.every(held)
  }

  /** Inside the solution of a task that the learner did. */
  #isUnneeded(line: number): boolean {
    return holdersOf(this.#lines, line).some((holder) => this.isDoneByLearner(holder))
  }
}
