import { assertNever } from '@understudy/domain'
import {
  BadContinuation,
  StoreFull,
  StoreUnavailable,
  UnknownPosition,
  UnknownWorkspace,
  WorkspaceExists,
} from '@understudy/store'
import {
  LogUntrue,
  WorkspaceBusy,
  WorkspaceLeft,
  WorkStopped,
  type Untruth,
} from '@understudy/workspace'
import { HTTPException } from 'hono/http-exception'
import type { Issue } from './issue.ts'
import { ProblemError, unreadable } from './problem.ts'

/** What an error of the edges below means to a client. What nobody foresaw is a 500 that says nothing of the inside. */
export function problemFor(error: Error): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof HTTPException && error.status < 500) {
    return unreadable([{ path: '', fault: { kind: 'notJson' } }])
  }
  if (error instanceof BadContinuation) {
    return unreadable([{ path: 'continuation', fault: { kind: 'said', message: error.message } }])
  }
  if (error instanceof UnknownPosition)
    return new ProblemError(404, 'unknown-position', error.message)
  if (error instanceof UnknownWorkspace) {
    return new ProblemError(404, 'unknown-workspace', error.message)
  }
  if (error instanceof WorkspaceExists) {
    return new ProblemError(409, 'workspace-exists', error.message)
  }
  if (error instanceof LogUntrue) {
    return unreadable([{ path: '', line: error.position, fault: untrue(error.untruth) }])
  }
  if (error instanceof WorkStopped) {
    return new ProblemError(409, 'work-stopped', 'The work was stopped; nothing of it was kept.')
  }
  if (error instanceof WorkspaceBusy) return new ProblemError(503, 'workspace-busy', error.message)
  if (error instanceof WorkspaceLeft) {
    return new ProblemError(503, 'server-stopping', 'The server is stopping.')
  }
  if (error instanceof StoreUnavailable) {
    return new ProblemError(503, 'store-unavailable', 'The database cannot be reached.')
  }
  if (error instanceof StoreFull) {
    return new ProblemError(507, 'store-full', 'There is no room left where the data is kept.', {
      detail:
        'Nothing was recorded. Reading goes on; writing does as soon as there is room: ask again with the same request id.',
    })
  }
  return new ProblemError(500, 'broken', 'Something broke that should not.')
}

function untrue(untruth: Untruth): Issue['fault'] {
  switch (untruth.kind) {
    case 'no-beginning':
      return { kind: 'firstEvent' }
    case 'clock-back':
      return { kind: 'clockBack', clock: untruth.clock }
    case 'truth':
    case 'impossible':
      return untruth
    default:
      return assertNever(untruth)
  }
}
