import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ProblemError } from '../problem.ts'

/** How Azure Active Directory refuses. */
export const directoryErrorSchema = z
  .object({
    error: z.string(),
    error_description: z.string(),
    error_codes: z.array(z.int()),
    timestamp: z.string(),
    trace_id: z.string(),
    correlation_id: z.string(),
  })
  .openapi('DirectoryError')

export type DirectoryErrorName =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'temporarily_unavailable'
  | 'server_error'

export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
  readonly status: 400 | 401 | 500 | 503
  readonly error: DirectoryErrorName
  readonly code: number

  constructor(error: DirectoryErrorName, code: number, message: string) {
    super(message)
    this.status = statusOf[error] ?? 400
    this.error = error
    this.code = code
  }
}

const statusOf: Readonly<Partial<Record<DirectoryErrorName, 401 | 500 | 503>>> = {
  invalid_client: 401,
  server_error: 500,
  temporarily_unavailable: 503,
}

/** A failure as the directory would put it: a client that asks for a token reads nothing else. */
export function directoryErrorFor({ status, problem }: ProblemError): DirectoryError {
  const { title, id } = problem
  const told = id === undefined ? title : `${title} (${id})`
  if (status === 503) return new DirectoryError('temporarily_unavailable', 90033, told)
  if (status >= 500) return new DirectoryError('server_error', 90000, told)
  return new DirectoryError('invalid_request', status === 404 ? 90002 : 900144, told)
}

/** @param now milliseconds since 1970 */
export function answerDirectoryError(c: Context, failure: DirectoryError, now: number): Response {
  const { error, code, message, status } = failure
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`
  const trace = crypto.randomUUID()
  const correlation = c.req.header('client-request-id') ?? crypto.randomUUID()
  const lines = [
    `AADSTS${code}: ${message}`,
    `Trace ID: ${trace}`,
    `Correlation ID: ${correlation}`,
    `Timestamp: ${timestamp}`,
  ]
  const body: z.output<typeof directoryErrorSchema> = {
    error,
    error_description: lines.join('\r\n'),
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
  }
  return c.json(body, status)
}
