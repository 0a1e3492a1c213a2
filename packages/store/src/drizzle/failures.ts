import { DrizzleQueryError } from 'drizzle-orm/errors'
import { RequestAlreadyAnswered, WorkspaceExists } from '../errors.ts'

const uniqueViolation = '23505'

/** The named error behind a broken key of ours; any other failure as it is. */
export function named(failure: unknown, workspace: string): unknown {
  if (!(failure instanceof DrizzleQueryError)) return failure
  const cause: unknown = failure.cause
  if (!isDatabaseError(cause) || cause.code !== uniqueViolation) return failure
  switch (cause.constraint) {
    case 'workspace_pkey':
      return new WorkspaceExists(workspace)
    case 'request_workspace_id_pk':
      return new RequestAlreadyAnswered(workspace)
    default:
      return failure
  }
}

function isDatabaseError(cause: unknown): cause is { code: string; constraint?: string } {
  return typeof cause === 'object' && cause !== null && 'code' in cause
}
