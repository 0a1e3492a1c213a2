import type {
  Envelope,
  Horizon,
  Outcome,
  Preview,
  RecordedEvent,
  Requirement,
  World,
} from '@understudy/domain'
import type { Log } from '@understudy/store'
import type { Interruptions } from './room.ts'

export type HandleOptions = Interruptions

/** One rehearsal: its world now and in the past, and the one way to write its log. */
export interface Workspace extends Log {
  /**
   * The world at the end of the log. Asking performs nothing: the clock of a journey that somebody drives is found on
   * its way. @throws UnknownWorkspace once it was removed
   */
  world(): Promise<World>
  /** The world as it was after an event. @throws UnknownPosition */
  worldAt(position: number): Promise<World>
  /** Events from a position on, at most `limit` (1000 when absent). */
  events(from?: number, limit?: number): Promise<RecordedEvent[]>

  /**
   * Decides a command and records what it says, all of it before it resolves. The same request again gets the first
   * answer and records nothing. Commands wait for one another.
   * @throws WorkspaceBusy when other processes wrote first, five times running
   */
  handle(envelope: Envelope, options?: HandleOptions): Promise<Outcome>
  /** Ends a journey of the clock after the batch that is being written; resolves when it stands still. */
  stop(): Promise<void>
  /** Every requirement of a command with its answer, now. */
  requirements(envelope: Envelope): Promise<Requirement[]>
  /**
   * The preview of a command, played in slices beside the writers. Nothing is recorded.
   * @throws the signal's reason, once nobody waits for it any more
   */
  preview(envelope: Envelope, horizon?: Horizon, signal?: AbortSignal): Promise<Preview>

  /** Calls back after each batch that was written; returns how to end it. */
  subscribe(listener: () => void): () => void
  /**
   * Pages of events after a position, those that are there and those to come, until the signal or the removal of the
   * workspace. Reads the next page only when asked for it, so a slow reader costs nothing. A database that is lost
   * meanwhile is asked again until it is there.
   */
  follow(after: number, signal?: AbortSignal): AsyncGenerator<readonly RecordedEvent[], void>
}
