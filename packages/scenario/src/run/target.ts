import type { Refusal, Requirement } from '@understudy/domain'
import type { Json, Message, MoveQuestion } from '../language/scenario.ts'
import type { View, ViewSection } from './view.ts'

/** An event as every height keeps it; the domain's own type, read from outside. */
export interface LoggedEvent {
  readonly position: number
  readonly at: string
  readonly actor: string
  readonly request: string
  readonly event: Message
}

/** A command as it is sent: nothing is parsed yet. */
export interface RawEnvelope {
  readonly request: string
  readonly actor: string
  readonly command: Message
}

export type StageOutcome =
  | { readonly accepted: true; readonly events: readonly LoggedEvent[] }
  | { readonly accepted: false; readonly refusal: StageRefusal }

export type StageRefusal = Omit<Refusal, 'source'>

export interface StagePlan {
  readonly outcome: StageOutcome
  /** Paths with the JSON before and after. */
  readonly changes: readonly unknown[]
}

/** A height at which scenarios run: the domain alone, or an API. */
export interface Target {
  readonly name: string
  open(founding: {
    readonly title: string
    readonly facts: Json
    readonly clock: string
    readonly seed: number
    readonly settings: Json
  }): Promise<Stage>
  close(): Promise<void>
}

/** One workspace at a height. Request ids make every command safe to send twice. */
export interface Stage {
  perform(envelope: RawEnvelope): Promise<StageOutcome>
  /** What the command would lead to, settled `within` a length of time; nothing happens. */
  preview(envelope: RawEnvelope, within?: string): Promise<StagePlan>
  requirements(envelope: RawEnvelope): Promise<readonly Requirement[]>
  /** The sections that are wanted; every one when absent. */
  read(sections?: readonly ViewSection[]): Promise<View>
  /** What a move would take, cost and end; nothing happens. */
  movePlan(question: MoveQuestion): Promise<unknown>
  /** What a registered reading answers to a question. */
  reading(name: string, question: Json): Promise<unknown>
  /** Events after a position, in order. */
  log(after?: number): Promise<readonly LoggedEvent[]>
  fork(): Promise<Stage>
  close(): Promise<void>
}

/** A command that a height could not read at all, or another answer no scenario can expect. */
export class TargetFailure extends Error {
  override readonly name = 'TargetFailure'
}
