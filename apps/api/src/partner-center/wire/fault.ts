import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** Microsoft's error envelope; `isRetryable` is what the Java client reads. */
export const faultSchema = z
  .object({
    code: z.string(),
    description: z.string(),
    data: z.array(z.string()).readonly(),
    source: z.string(),
    isRetryable: z.boolean(),
  })
  .openapi('Fault')

export type Fault = z.output<typeof faultSchema>
export type FaultStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 412
  | 413
  | 414
  | 415
  | 421
  | 429
  | 431
  | 500
  | 503
  | 507

/** Ends a request of the Partner Center surface; nothing has been changed when it is thrown. */
export class FaultError extends Error {
  override readonly name = 'FaultError'
  readonly status: FaultStatus
  readonly fault: Fault

  constructor(
    status: FaultStatus,
    code: string,
    description: string,
    data: readonly string[] = [],
  ) {
    super(description)
    this.status = status
    this.fault = {
      code,
      description: description.slice(0, descriptionMax),
      data,
      source: 'PartnerApiServiceControllers',
      isRetryable: status === 429 || status === 503,
    }
  }
}

const descriptionMax = 1024

export function answerFault(c: Context, { status, fault }: FaultError): Response {
  if (status === 401) c.header('WWW-Authenticate', 'OAuth realm=urn:cpsvc:cpid:understudy')
  if (status === 429 || status === 503) c.header('Retry-After', '1')
  return c.json(fault, status)
}

const described = (description: string) => ({
  description,
  content: { 'application/json': { schema: faultSchema } },
})

/** Declared by every route of this surface. Not `as const`: a route would lose these answers from its type. */
export const faults = {
  400: described('The request, or what it asks for, is not valid.'),
  401: described('The token is missing, was not issued here, or has expired.'),
  403: described('The caller may not do this.'),
  404: described('There is no such thing.'),
  409: described('Something else is under way.'),
}
