import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { problems, unreadable } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, countField, ofWorkspace, positionField } from './address.ts'
import { eventStream, positionSeen } from './event-stream.ts'
import { json, recordedEvent } from './shapes.ts'

const after = positionField('Events after this position; all when absent.')

const list = createRoute({
  method: 'get',
  path: '/{workspace}/events',
  tags: ['Events'],
  summary: 'Events after a position, in order',
  request: {
    params: ofWorkspace,
    query: z.object({
      after,
      limit: countField(10_000, 'At most this many; 1,000 when absent.'),
    }),
  },
  responses: { ...problems, 200: json('The events.', z.array(recordedEvent)) },
})

const stream = createRoute({
  method: 'get',
  path: '/{workspace}/events/stream',
  tags: ['Events'],
  summary: 'The same as a live stream (server-sent events)',
  description:
    'Each message has a RecordedEvent as data, and as id the incarnation of the workspace and the position, as in `7-14`. `Last-Event-ID` goes before `after`, so that a browser picks up where it was cut off.',
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
    return c.json(await workspace.events(position + 1, limit), 200)
  })
  .openapi(stream, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const last = c.req.header('Last-Event-ID')
    const seen = last ? positionSeen(workspace, last) : undefined
    if (seen === null) {
      throw unreadable([{ path: 'Last-Event-ID', fault: { kind: 'messageId' } }])
    }
    const position = seen ?? c.req.valid('query').after ?? 0
    // Nobody reads the body of a HEAD, so nothing would ever end it.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    return eventStream(c, workspace, position, c.var.deps.heartbeatMs)
  })
