import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { positionMax } from '@understudy/store'
import type { AppEnv } from '../app-env.ts'
import { problems, refused } from '../problem.ts'
import { unreadableAs, unreadableInput } from '../unreadable-input.ts'
import { addressed, ofWorkspace } from './address.ts'
import { foundingOf, newWorkspace } from './beginning.ts'
import { begunHeaders, jobSchema, shownJob } from './job-shape.ts'
import { madeInTime, underId } from './long-work.ts'
import { json } from './shapes.ts'
import { openedWorkspace, shownWorkspace, workspaceRow } from './shown-workspace.ts'

const tags = ['Workspaces']

const list = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Workspaces, in order of creation',
  responses: { 200: json('The workspaces.', z.array(workspaceRow)) },
})

const create = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'A new workspace, from a scenario, a fixture or facts',
  description:
    'One of `scenario` (YAML text, whose world it takes), `fixture` (a name) and `world` (facts) says who and what exists. Closing the connection stops it, and nothing is left behind. With `Prefer: respond-async` it is a job: its address is in `Location`, and the event stream of the workspace tells how far it is.',
  request: { body: { required: true, content: { 'application/json': { schema: newWorkspace } } } },
  responses: {
    ...refused,
    201: json('The workspace.', openedWorkspace),
    202: json('It is being made.', jobSchema),
  },
})

const get = createRoute({
  method: 'get',
  path: '/{workspace}',
  tags,
  summary: 'One workspace',
  request: { params: ofWorkspace },
  responses: { ...problems, 200: json('The workspace.', openedWorkspace) },
})

const remove = createRoute({
  method: 'delete',
  path: '/{workspace}',
  tags,
  summary: 'Deletes a workspace; forks of it stay',
  request: { params: ofWorkspace },
  responses: { ...problems, 204: { description: 'It is gone.' } },
})

const forkWish = z.strictObject({
  position: z
    .int()
    .min(1)
    .max(positionMax)
    .optional()
    .openapi({ description: 'Its last event when absent.' }),
  id: newWorkspace.shape.id,
  title: newWorkspace.shape.title,
})

const fork = createRoute({
  method: 'post',
  path: '/{workspace}/fork',
  tags,
  summary: 'A new workspace that shares the past up to a position',
  request: {
    params: ofWorkspace,
    body: {
      required: false,
      content: {
        'application/json': {
          schema: forkWish,
        },
      },
    },
  },
  responses: { ...refused, 201: json('The fork.', openedWorkspace) },
})

/** Rehearsals: each a log of its own with its own clock. */
export const workspaces = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => c.json(await c.var.deps.workspaces.list(), 200))
  .openapi(
    create,
    async (c) => {
      const input = c.req.valid('json')
      const { workspaces: all, scenarios } = c.var.deps
      const read = foundingOf(input, scenarios)
      const made = await madeInTime(c, {
        kind: 'founding',
        wanted: input.id,
        make: async (id, making) => {
          const { title, createdFrom, beginning, factsIn } = read
          const facts = await factsIn(making.work)
          const { seed } = beginning
          return all.create({ id, title, createdFrom, seed }, facts, beginning, making)
        },
      })
      if (!made.isDone) return c.json(shownJob(made.job), 202, begunHeaders(made.job))
      return c.json(await shownWorkspace(c, made.id), 201)
    },
    unreadableAs(newWorkspace),
  )
  .openapi(get, async (c) => c.json(await shownWorkspace(c, c.req.valid('param').workspace), 200))
  .openapi(remove, async (c) => {
    const { workspace: id } = c.req.valid('param')
    await addressed(c, id)
    await c.var.deps.workspaces.remove(id)
    return c.body(null, 204)
  })
  .openapi(
    fork,
    async (c) => {
      const { workspace: id } = c.req.valid('param')
      const world = await (await addressed(c, id)).world()
      const { position = world.position, ...wish } = c.req.valid('json')
      const title = wish.title ?? `${id} at ${position}`
      const createdFrom = { kind: 'fork' } as const
      const { seed } = world
      const forked = await underId(c, wish.id, (free) =>
        c.var.deps.workspaces.fork(id, position, { id: free, title, seed, createdFrom }),
      )
      return c.json(await shownWorkspace(c, forked), 201)
    },
    unreadableAs(forkWish),
  )
