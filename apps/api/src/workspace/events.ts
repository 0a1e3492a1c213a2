import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { pagesOf, readLimitDefault, type Job } from '@understudy/store'
import type { Workspaces } from '@understudy/workspace'
import type { AppEnv } from '../app-env.ts'
import { problems, unreadable } from '../problem.ts'
import { asksForLines, streamedRows } from '../streamed.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, countField, ofWorkspace, positionField } from './address.ts'
import { eventStream, positionSeen } from './event-stream.ts'
import { json, orLines, recordedEvent } from './shapes.ts'

const after = positionField('Events after this position; all when absent.')

const list = createRoute({
  method: 'get',
  path: '/{workspace}/events',
  tags: ['Events'],
  summary: 'Events after a position, in order',
  description:
    'With `Accept: application/x-ndjson` one a line, to the end of the log as it was found: what `POST /workspaces/import` takes.',
  request: {
    params: ofWorkspace,
    query: z.object({
      after,
      limit: countField(10_000, 'At most this many; 1,000 when absent, and all of them as lines.'),
    }),
  },
  responses: { ...problems, 200: orLines(json('The events.', z.array(recordedEvent))) },
})

const stream = createRoute({
  method: 'get',
  path: '/{workspace}/events/stream',
  tags: ['Events'],
  summary: 'The same as a live stream (server-sent events)',
  description:
    'While a workspace is being made its jobs are told first, as messages `job` with the Job as data. Then each message has a RecordedEvent as data, and as id the incarnation of the workspace and the position, as in `7-14`. `Last-Event-ID` goes before `after`, so that a browser picks up where it was cut off.',
  request: { params: ofWorkspace, query: z.object({ after }) },
  responses: {
    ...problems,
    200: {
      description: 'The stream; it ends when the client goes.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
})

/** The log, as a list and live. */
export const events = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { after: position = 0, limit } = c.req.valid('query')
    const { position: end } = await workspace.world()
    const last =
      limit === undefined && asksForLines(c) ? end : position + (limit ?? readLimitDefault)
    const pages = pagesOf(c.var.deps.store, workspace, position + 1, Math.min(last, end))
    return streamedRows(c, pages)
  })
  .openapi(stream, async (c) => {
    const { workspace: id } = c.req.valid('param')
    const { workspaces, heartbeatMs } = c.var.deps
    const job = await beingMade(workspaces, id)
    const workspace = job ? null : await addressed(c, id)
    const last = c.req.header('Last-Event-ID')
    const seen = last && workspace ? positionSeen(workspace, last) : undefined
    if (seen === null) {
      throw unreadable([{ path: 'Last-Event-ID', fault: { kind: 'messageId' } }])
    }
    const position = seen ?? c.req.valid('query').after ?? 0
    // Nobody reads the body of a HEAD, so nothing would ever end it.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    return eventStream(c, { id, job, workspaces, after: position, heartbeatMs })
  })

/** The job that makes a workspace which is not there yet; null when nothing makes it, or it is there. */
async function beingMade(workspaces: Workspaces, id: string): Promise<Job | null> {
  if (await workspaces.get(id)) return null
  const jobs = await workspaces.jobs.list(id)
  return jobs.findLast(({ endedAt }) => endedAt === null) ?? null
}
