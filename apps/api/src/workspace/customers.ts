import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { customerLines, type ListRow } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { readable } from '../readable.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, customerIn, moment, ofCustomer, ofWorkspace, worldAt } from './address.ts'
import { answerTo } from './readings.ts'
import { json, pageOf, readableCustomer } from './shapes.ts'

const tags = ['Customers']

const list = createRoute({
  method: 'get',
  path: '/{workspace}/customers',
  tags,
  summary: 'Customers as one partner sees them: the reading `customers`, under its older address',
  request: { params: ofWorkspace, query: moment.extend(customerLines.question.shape) },
  responses: { ...problems, 200: json('One page.', pageOf<ListRow<'customers'>>('CustomerPage')) },
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
    const { position, at, ...asked } = c.req.valid('query')
    const answer = await answerTo(customerLines, workspace, asked, { position, at }, c.var.deps)
    return c.json(answer, 200)
  })
  .openapi(one, async (c) => {
    const { workspace: id, customer } = c.req.valid('param')
    const world = await worldAt(await addressed(c, id), c.req.valid('query'))
    return c.json(readable(customerIn(world, customer)), 200)
  })
