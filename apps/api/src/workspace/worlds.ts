import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { toPlain } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { readable } from '../readable.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, moment, ofWorkspace, worldAt } from './address.ts'
import { json, progressSchema, readableWorld } from './shapes.ts'
import { progressIn } from './progress.ts'

const tags = ['State']

const state = createRoute({
  method: 'get',
  path: '/{workspace}/state',
  tags,
  summary: 'The whole world, now or at any moment before',
  request: { params: ofWorkspace, query: moment },
  responses: { ...problems, 200: json('The world.', readableWorld) },
})

const plain = createRoute({
  method: 'get',
  path: '/{workspace}/world',
  tags,
  summary: 'The same in the form that the domain’s `fromPlain` reads back',
  request: { params: ofWorkspace, query: moment },
  responses: {
    ...problems,
    200: json('The world.', z.custom<unknown>().openapi({ type: 'object' })),
  },
})

const progress = createRoute({
  method: 'get',
  path: '/{workspace}/progress',
  tags,
  summary: 'Every transition, as Partner Center and as the Azure portal show it',
  request: { params: ofWorkspace, query: moment.extend({ customer: z.string().optional() }) },
  responses: { ...problems, 200: json('The transitions.', z.array(progressSchema)) },
})

/** What is true, at any position. */
export const worlds = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(state, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    return c.json(readable(await worldAt(workspace, c.req.valid('query'))), 200)
  })
  .openapi(plain, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    return c.json(toPlain(await worldAt(workspace, c.req.valid('query'))), 200)
  })
  .openapi(progress, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, ...at } = c.req.valid('query')
    return c.json(progressIn(await worldAt(workspace, at), customer), 200)
  })
