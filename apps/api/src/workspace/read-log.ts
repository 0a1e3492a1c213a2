import { eventTypes, parseRecorded, type RecordedEvent, type RecordFault } from '@understudy/domain'
import { decodeEvent } from '@understudy/store'
import type { Work } from '@understudy/workspace'
import type { Issue } from '../issue.ts'
import { nearest } from '../nearest.ts'
import { unreadable, type ProblemError } from '../problem.ts'
import { issuesOf } from '../unreadable-input.ts'

/** A log that came from outside: its events, and the seed it began with. */
interface ReadLog {
  readonly events: readonly RecordedEvent[]
  readonly seed: number
}

/** Events from the lines of a log, in order. @throws ProblemError 400 naming the first line that is none */
export async function recordedIn(lines: readonly string[], work: Work): Promise<ReadLog> {
  work.begin('reading', lines.length, 'events')
  const events: RecordedEvent[] = []
  for (const [index, line] of lines.entries()) {
    events.push(eventIn(line, index + 1))
    await work.take(index + 1)
  }
  const [first] = events
  if (first?.event.type !== 'WorkspaceStarted') {
    throw wrong(1, 'event.type', { kind: 'firstEvent' })
  }
  return { events, seed: first.event.seed }
}

function eventIn(line: string, position: number): RecordedEvent {
  const parsed = parseRecorded(rawIn(line, position))
  if (!parsed.ok)
    throw unreadable(issuesIn(parsed.fault).map((issue) => ({ ...issue, line: position })))
  const { recorded } = parsed
  if (recorded.position !== position) {
    throw wrong(position, 'position', {
      kind: 'eventPosition',
      expected: position,
      found: recorded.position,
    })
  }
  return recorded
}

/** Each mistake of one event, with the nearest word that would do. */
function issuesIn(fault: RecordFault): readonly Issue[] {
  if (fault.kind === 'schema') return issuesOf(fault.error, fault.schema, fault.path)
  const path = fault.path.join('.')
  if (fault.kind !== 'event') return [{ path, fault }]
  return [{ path, fault, nearest: nearest(fault.type, eventTypes) }]
}

/** As this version reads it: earlier ones said less. */
function rawIn(line: string, position: number): unknown {
  try {
    return decodeEvent(line)
  } catch {
    throw wrong(position, '', { kind: 'noEvent' })
  }
}

function wrong(line: number, path: string, fault: Issue['fault']): ProblemError {
  return unreadable([{ path, line, fault }])
}
