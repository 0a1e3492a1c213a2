import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { readable } from '../readable.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, customerIn, moment, ofCustomer, ofWorkspace, page, worldAt } from './address.ts'
import { json, readableCustomer } from './shapes.ts'

const tags = ['Customers']

const row = z
  .object({
    customer: z.string(),
    name: z.string(),
    domain: z.string(),
    country: z.string(),
    partners: z.array(z.string()).readonly(),
  })
  .openapi('CustomerRow')

const list = createRoute({
  method: 'get',
  path: '/{workspace}/customers',
  tags,
  summary: 'Customers now, page by page',
  request: {
    params: ofWorkspace,
    query: page.extend({
      search: z
        .string()
        .optional()
        .openapi({ description: 'Part of the name, the domain or the id.' }),
      partner: z.string().optional().openapi({ description: 'Only customers of this partner.' }),
      sort: z.enum(['name', '-name', 'domain', '-domain', 'country', '-country']).optional(),
    }),
  },
  responses: {
    ...problems,
    200: json(
      'One page.',
      z.object({ items: z.array(row).readonly(), continuation: z.string().nullable() }),
    ),
  },
})

const one = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}',
  tags,
  summary: 'A customer’s whole file, now or at any moment before',
  request: { params: ofCustomer, query: moment },
  responses: { ...problems, 200: json('The file.', readableCustomer) },
})

/** Customers of a workspace, whoever serves them. */
export const customers = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    return c.json(await c.var.deps.store.customers(workspace.id, c.req.valid('query')), 200)
  })
  .openapi(one, async (c) => {
    const { workspace: id, customer } = c.req.valid('param')
    const world = await worldAt(await addressed(c, id), c.req.valid('query'))
    return c.json(readable(customerIn(world, customer)), 200)
  })
