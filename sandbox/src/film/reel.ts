import { createSignal } from 'solid-js'
import type { RecordedEvent, World } from '@understudy/domain'
import { framesOf, type Frame, type Take } from './film.ts'
import { WorkspaceLog } from '../play/workspace-log.ts'

/** Every moment that was played, in order, and which of them the reader sees. */
export class Reel {
  readonly #logs = new Map<string, WorkspaceLog>()
  readonly #frames = createSignal<readonly Frame[]>([])
  readonly #shown = createSignal(0)

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

  eventsOf(step: number): readonly RecordedEvent[] {
    return this.frames.flatMap((frame) => (frame.step === step && frame.event ? [frame.event] : []))
  }

  show(frame: number): void {
    this.#shown[1](Math.max(0, Math.min(frame, this.frames.length - 1)))
  }

  showLast(): void {
    this.show(this.frames.length - 1)
  }

  /** The world before the first step. */
  begin(workspace: string): void {
    const position = this.logOf(workspace).position
    this.#frames[1]([{ step: -1, workspace, position, event: null }])
  }

  add(take: Take): void {
    this.#frames[1]((known) => [...known, ...framesOf(take)])
  }

  logOf(workspace: string): WorkspaceLog {
    const log = this.#logs.get(workspace) ?? new WorkspaceLog()
    this.#logs.set(workspace, log)
    return log
  }
}
