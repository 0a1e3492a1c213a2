import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

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

export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
  readonly status: 400 | 401
  readonly error: DirectoryErrorName
  readonly code: number

  constructor(error: DirectoryErrorName, code: number, message: string) {
    super(message)
    this.status = error === 'invalid_client' ? 401 : 400
    this.error = error
    this.code = code
  }
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
