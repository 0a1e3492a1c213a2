import type { HonoRequest } from 'hono'
import { problemFor } from './problem-for.ts'
import type { ProblemError } from './problem.ts'

/** A failure that is ours or the database's, for whoever runs the server. */
export interface Failure {
  /** Stands in the answer too. */
  readonly id: string
  readonly status: number
  readonly method: string
  readonly path: string
  readonly error: Error
}

/** The context of a request, on whichever surface. */
interface Asked {
  readonly req: Pick<HonoRequest, 'method' | 'path'>
  readonly var: {
    readonly deps: { readonly report: (failure: Failure) => void }
    readonly request?: string | undefined
  }
}

/** What an error means to a client. One of ours is reported under an id, and says what is known of what was asked. */
export function failureOf(c: Asked, error: Error): ProblemError {
  const found = problemFor(error)
  const { status } = found
  if (status < 500) return found
  const id = crypto.randomUUID()
  const { method, path } = c.req
  c.var.deps.report({ id, status, method, path, error })
  const { request } = c.var
  return found.with({ id, ...(request === undefined ? {} : { request }), ...known(method, found) })
}

/** A line of the log: when, what, and the first causes. */
export function failureLine(at: Date, { id, status, method, path, error }: Failure): string {
  return `${at.toISOString()} ${status} ${id} ${method} ${path} ${causesOf(error)}`
}

function known(method: string, { problem }: ProblemError): { readonly detail?: string } {
  if (problem.detail !== undefined) return {}
  if (method === 'GET' || method === 'HEAD') {
    return { detail: 'Nothing was changed: the request only reads.' }
  }
  return {
    detail:
      'Whether it was recorded is not known. Ask again with the same request id: what was recorded is answered as it was, and nothing is done twice.',
  }
}

function causesOf(error: Error): string {
  const stack = (error.stack ?? String(error)).split('\n').slice(0, 4)
  const cause = error.cause instanceof Error ? [`caused by ${causesOf(error.cause)}`] : []
  return [...stack, ...cause].map((line) => line.trim()).join(' | ')
}
