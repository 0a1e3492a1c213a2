import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { refused } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { newWorkspace } from './beginning.ts'
import { begunHeaders, jobSchema, shownJob } from './job-shape.ts'
import { linesIn } from './log-lines.ts'
import { madeInTime } from './long-work.ts'
import { recordedIn } from './read-log.ts'
import { json } from './shapes.ts'
import { openedWorkspace, shownWorkspace } from './shown-workspace.ts'

const bringIn = createRoute({
  method: 'post',
  path: '/import',
  tags: ['Workspaces'],
  summary: 'A new workspace from the log of another',
  description:
    'The body is what `GET /workspaces/{workspace}/events` gives as `application/x-ndjson`: one event a line, from the first. It is played again from there and every truth is checked; its clock stands still, and answers to its requests are not among it. With `Prefer: respond-async` it is a job.',
  request: {
    query: newWorkspace.pick({ id: true, title: true }),
    body: {
      required: true,
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
  },
  responses: {
    ...refused,
    201: json('The workspace.', openedWorkspace),
    202: json('It is being made.', jobSchema),
  },
})

/** Logs that come from elsewhere. */
export const bringingIn = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput }).openapi(
  bringIn,
  async (c) => {
    const { id: wanted, title } = c.req.valid('query')
    const { workspaces, limits } = c.var.deps
    const lines = await linesIn(c.req.raw.body, limits)
    const made = await madeInTime(c, {
      kind: 'import',
      wanted,
      make: async (id, making) => {
        const { events, seed } = await recordedIn(lines, making.work)
        const createdFrom = { kind: 'log' } as const
        const named = title ?? id
        return workspaces.bringIn({ id, title: named, createdFrom, seed }, events, making)
      },
    })
    if (!made.isDone) return c.json(shownJob(made.job), 202, begunHeaders(made.job))
    return c.json(await shownWorkspace(c, made.id), 201)
  },
)
