import { DrizzleQueryError } from 'drizzle-orm/errors'
import { RequestAlreadyAnswered, StoreFull, StoreUnavailable, WorkspaceExists } from '../errors.ts'

/**
 * The named error behind a failure of the database: a broken key of ours, no room, nobody there. Any other failure as
 * it is.
 */
export function named(failure: unknown, workspace: string): unknown {
  const cause: unknown = failure instanceof DrizzleQueryError ? failure.cause : failure
  if (isOutOfRoom(cause)) return new StoreFull(cause)
  if (isUnreachable(cause)) return new StoreUnavailable(cause)
  if (codeOf(cause) !== uniqueViolation) return failure
  switch (constraintOf(cause)) {
    case 'workspace_pkey':
      return new WorkspaceExists(workspace)
    case 'request_workspace_id_pk':
      return new RequestAlreadyAnswered(workspace)
    default:
      return failure
  }
}

const uniqueViolation = '23505'

/** `disk_full` of PostgreSQL, and what the file system says to PGlite. */
function isOutOfRoom(cause: unknown): boolean {
  const code = codeOf(cause)
  return code === '53100' || code === 'ENOSPC' || /No space left on device/i.test(messageOf(cause))
}

/** Of the class 08 (connection), 57P0x (shut down, starting), 53300 (too many clients), or of the socket. */
function isUnreachable(cause: unknown): boolean {
  const code = codeOf(cause)
  if (/^(?:08\w{3}|57P0[1-5]|53300)$/.test(code) || socketCodes.has(code)) return true
  return lostMessages.some((words) => messageOf(cause).includes(words))
}

const socketCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'],
])

/** What `pg` says without a code. */
const lostMessages = [
  'Connection terminated',
  'Client has encountered a connection error',
  'timeout exceeded when trying to connect',
  'timeout expired',
]

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return ''
  return String(cause.code)
}

function constraintOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'constraint' in cause
    ? cause.constraint
    : ''
}

/** Several addresses of one host fail together. */
function messageOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(messageOf).join('; ')
  return cause instanceof Error ? cause.message : ''
}
