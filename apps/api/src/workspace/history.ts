import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, momentOf, ofWorkspace, page, positionField } from './address.ts'
import { auditRecord, json, mailMessage } from './shapes.ts'

const tags = ['History']

const newestFirst = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Oldest first when absent.' })

const narrowing = page.extend({
  customer: z.string().optional(),
  newestFirst,
  position: positionField('As it stood after this event.'),
})

const audit = createRoute({
  method: 'get',
  path: '/{workspace}/audit',
  tags,
  summary: 'Who did what, when, with old and new values; back to the beginning',
  request: {
    params: ofWorkspace,
    query: narrowing.extend({
      from: z.string().optional().openapi({ description: 'Moment of the workspace’s clock.' }),
      until: z.string().optional().openapi({ description: 'Moment, excluded.' }),
    }),
  },
  responses: {
    ...problems,
    200: json(
      'One page.',
      z.object({ items: z.array(auditRecord).readonly(), continuation: z.string().nullable() }),
    ),
  },
})

const mailbox = createRoute({
  method: 'get',
  path: '/{workspace}/mailbox',
  tags,
  summary: 'E-mails and notices, with their links',
  request: { params: ofWorkspace, query: narrowing },
  responses: {
    ...problems,
    200: json(
      'One page.',
      z.object({ items: z.array(mailMessage).readonly(), continuation: z.string().nullable() }),
    ),
  },
})

/** What happened, told to people. */
export const history = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(audit, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position, newestFirst: newest, from, until, ...query } = c.req.valid('query')
    const found = await c.var.deps.store.audit(workspace.id, {
      ...query,
      from: from === undefined ? from : momentOf(from, 'from'),
      until: until === undefined ? until : momentOf(until, 'until'),
      atPosition: position,
      newestFirst: newest === 'true',
    })
    return c.json(found, 200)
  })
  .openapi(mailbox, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position, newestFirst: newest, ...query } = c.req.valid('query')
    const found = await c.var.deps.store.mail(workspace.id, {
      ...query,
      atPosition: position,
      newestFirst: newest === 'true',
    })
    return c.json(found, 200)
  })
