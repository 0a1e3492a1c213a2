import type { RecordedEvent } from '@understudy/domain'

/** Where a run of a scenario stands after one recorded event, or after a step that recorded none. */
export interface Frame {
  /** Index of the step in the list the reader sees; -1 for the world before the first. */
  readonly step: number
  readonly workspace: string
  /** Position of the workspace's log that shows this moment. */
  readonly position: number
  readonly event: RecordedEvent | null
}

/** What one step of a run did. */
export interface Take {
  readonly step: number
  readonly workspace: string
  /** Position when the step was over; the only news of a step that recorded nothing. */
  readonly position: number
  readonly events: readonly RecordedEvent[]
}

/** The frames of a step: one for each event, and at least one. */
export function framesOf({ step, workspace, position, events }: Take): Frame[] {
  if (events.length === 0) return [{ step, workspace, position, event: null }]
  return events.map((event) => ({ step, workspace, position: event.position, event }))
}

/** The last frame of the step before the one shown; the first frame when there is none. */
export function frameOneStepBack(frames: readonly Frame[], shown: number): number {
  const step = frames[shown]?.step ?? -1
  return Math.max(
    0,
    frames.findLastIndex((frame, index) => index < shown && frame.step < step),
  )
}

/** The last frame of the next step that was played already; null when the next step has yet to run. */
export function frameOneStepOn(frames: readonly Frame[], shown: number): number | null {
  const here = frames[shown]?.step ?? -1
  const isEnd = frames[shown + 1]?.step !== here
  const next = isEnd ? frames[shown + 1]?.step : here
  return next === undefined ? null : lastFrameOf(frames, next)
}

/** The last frame of a step; null when it has not run. */
export function lastFrameOf(frames: readonly Frame[], step: number): number | null {
  const index = frames.findLastIndex((frame) => frame.step === step)
  return index === -1 ? null : index
}

/** The slowest a reader should wait for one step, however many events it has. */
const stepMillisecondsMax = 9000

/** How long to rest on a frame while playing, in milliseconds: many events of one step go by faster. */
export function restMilliseconds(frames: readonly Frame[], shown: number, speed: number): number {
  const frame = frames[shown]
  if (!frame) return 0
  const inStep = frames.filter(({ step }) => step === frame.step).length
  return Math.min(900, stepMillisecondsMax / inStep) / speed
}
