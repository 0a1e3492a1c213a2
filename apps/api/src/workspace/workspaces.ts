import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { positionMax, WorkspaceExists, type WorkspaceRow } from '@understudy/store'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { ProblemError, problems, refused } from '../problem.ts'
import { unreadableAs, unreadableInput } from '../unreadable-input.ts'
import { addressed, ofWorkspace } from './address.ts'
import { foundingOf, newWorkspace } from './beginning.ts'
import { json } from './shapes.ts'

const tags = ['Workspaces']

const row = z
  .object({
    id: z.string(),
    title: z.string(),
    createdFrom: z.custom<WorkspaceRow['createdFrom']>().openapi({ type: 'object' }),
    parent: z.object({ workspace: z.string(), position: z.int() }).nullable(),
    seed: z.int(),
    incarnation: z
      .int()
      .openapi({ description: 'Another one when it is deleted and made anew under its id.' }),
    position: z.int().openapi({ description: 'Of its last event.' }),
  })
  .openapi('WorkspaceRow')

const opened = row.extend({ now: z.string(), advancing: z.boolean() }).openapi('Workspace')

const list = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Workspaces, in order of creation',
  responses: { 200: json('The workspaces.', z.array(row)) },
})

const create = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'A new workspace, from a scenario, a fixture or facts',
  description:
    'One of `scenario` (YAML text, whose world it takes), `fixture` (a name) and `world` (facts) says who and what exists.',
  request: { body: { required: true, content: { 'application/json': { schema: newWorkspace } } } },
  responses: { ...refused, 201: json('The workspace.', opened) },
})

const get = createRoute({
  method: 'get',
  path: '/{workspace}',
  tags,
  summary: 'One workspace',
  request: { params: ofWorkspace },
  responses: { ...problems, 200: json('The workspace.', opened) },
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
  responses: { ...refused, 201: json('The fork.', opened) },
})

/** Rehearsals: each a log of its own with its own clock. */
export const workspaces = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => c.json(await c.var.deps.workspaces.list(), 200))
  .openapi(
    create,
    async (c) => {
      const input = c.req.valid('json')
      const founding = await foundingOf(input, c.var.deps.scenarios)
      const { facts, beginning, title, createdFrom } = founding
      const made = await underId(c, input.id, (id) =>
        c.var.deps.workspaces.create(
          { id, title, createdFrom, seed: beginning.seed },
          facts,
          beginning,
        ),
      )
      return c.json(await shown(c, made), 201)
    },
    unreadableAs(newWorkspace),
  )
  .openapi(get, async (c) => c.json(await shown(c, c.req.valid('param').workspace), 200))
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
      const forked = await underId(c, wish.id, (free) =>
        c.var.deps.workspaces.fork(id, position, {
          id: free,
          title,
          seed: world.seed,
          createdFrom,
        }),
      )
      return c.json(await shown(c, forked), 201)
    },
    unreadableAs(forkWish),
  )

/** @throws ProblemError 404 with the nearest id */
async function shown(c: Context<AppEnv>, id: string): Promise<z.output<typeof opened>> {
  const workspace = await addressed(c, id)
  const { now, advancing } = await workspace.world()
  const found = await c.var.deps.workspaces.get(id)
  if (!found)
    throw new ProblemError(404, 'unknown-workspace', `There is no workspace ${id}.`, { named: id })
  return { ...found, now, advancing: advancing !== null }
}

/**
 * Makes a workspace under the id that is wanted, or under a free one; its id. Making takes a while and others make
 * theirs meanwhile, so a free id that is taken by then is given up for the next.
 */
async function underId(
  c: Context<AppEnv>,
  wanted: string | undefined,
  make: (id: string) => Promise<unknown>,
): Promise<string> {
  const id = wanted ?? (await freeId(c))
  try {
    await make(id)
    return id
  } catch (error) {
    if (wanted !== undefined || !(error instanceof WorkspaceExists)) throw error
    return underId(c, wanted, make)
  }
}

/** The first free name of the row `rehearsal-1`, `rehearsal-2`, … */
async function freeId(c: Context<AppEnv>): Promise<string> {
  const taken = new Set((await c.var.deps.workspaces.list()).map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`rehearsal-${number}`)) number += 1
  return `rehearsal-${number}`
}
