import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { World } from '@understudy/domain'
import { needsWritten, viewSections, type View } from '@understudy/scenario'
import type { JSONValue } from 'hono/utils/types'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import type { Readable } from '../readable.ts'
import { piecedJson, slicedJson } from '../sliced-json.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, moment, ofWorkspace, worldAt } from './address.ts'
import { everyPage } from './every-page.ts'
import { progressIn } from './progress.ts'
import { json, progressSchema, readableWorld } from './shapes.ts'
import { viewPieces } from './view-pieces.ts'

const tags = ['State']

const state = createRoute({
  method: 'get',
  path: '/{workspace}/state',
  tags,
  summary: 'All that a scenario can expect: the world and every reading of it',
  request: {
    params: ofWorkspace,
    query: moment.extend({
      sections: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.enum(viewSections)))
        .optional()
        .openapi({
          type: 'string',
          description: `Only these, with commas between: ${viewSections.join(', ')}.`,
        }),
    }),
  },
  responses: {
    ...problems,
    200: json('By section.', z.custom<View>().openapi({ type: 'object' })),
  },
})

const world = createRoute({
  method: 'get',
  path: '/{workspace}/world',
  tags,
  summary: 'The whole world, now or at any moment before',
  request: { params: ofWorkspace, query: moment },
  responses: { ...problems, 200: json('The world.', readableWorld) },
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
    const { sections, ...at } = c.req.valid('query')
    const found = await worldAt(workspace, at)
    const { store } = c.var.deps
    const upTo = { atPosition: found.position }
    if (!needsWritten(sections)) {
      return piecedJson<Shown>(c, viewPieces(found, nothingWritten, sections))
    }
    const audit = await everyPage((query) => store.audit(workspace, query), upTo)
    const mailbox = await everyPage((query) => store.mail(workspace, query), upTo)
    return piecedJson<Shown>(c, viewPieces(found, { audit, mailbox }, sections))
  })
  .openapi(world, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    return slicedJson<Readable<World>>(c, await worldAt(workspace, c.req.valid('query')))
  })
  .openapi(progress, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, ...at } = c.req.valid('query')
    return c.json(progressIn(await worldAt(workspace, at), customer), 200)
  })

/** A view as JSON. */
type Shown = Readonly<Record<string, JSONValue>>

const nothingWritten = { audit: [], mailbox: [] }
