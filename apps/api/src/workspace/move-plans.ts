import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { movePlanReading, movePlans as portfolio, type MovePlanRow } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, moment, ofCustomer, ofWorkspace } from './address.ts'
import { answerTo } from './readings.ts'
import { json, movePlanSchema, pageOf } from './shapes.ts'

const tags = ['Licences']
const { customer: _, ...wishes } = movePlanReading.question.shape

const one = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/move-plan',
  tags,
  summary: 'A customer’s move: the reading `move-plan`, under its older address',
  request: { params: ofCustomer, query: moment.extend(wishes) },
  responses: { ...problems, 200: json('The plan.', movePlanSchema) },
})

const all = createRoute({
  method: 'get',
  path: '/{workspace}/move-plans',
  tags,
  summary: 'What a partner could take over: the reading `move-plans`, under its older address',
  request: { params: ofWorkspace, query: moment.extend(portfolio.question.shape) },
  responses: { ...problems, 200: json('One page.', pageOf<MovePlanRow>('MovePlanPage')) },
})

/** Plans of licences that move into CSP. */
export const movePlans = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(one, async (c) => {
    const { workspace: id, customer } = c.req.valid('param')
    const { position, at, ...asked } = c.req.valid('query')
    const workspace = await addressed(c, id)
    const question = { ...asked, customer }
    const plan = await answerTo(movePlanReading, workspace, question, { position, at }, c.var.deps)
    return c.json(plan, 200)
  })
  .openapi(all, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position, at, ...asked } = c.req.valid('query')
    const page = await answerTo(portfolio, workspace, asked, { position, at }, c.var.deps)
    return c.json(page, 200)
  })
