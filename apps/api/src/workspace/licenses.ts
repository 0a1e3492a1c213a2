import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { poolsOf, serviceOf, tasksOf, type Customer, type World } from '@understudy/domain'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, customerIn, moment, ofCustomer, worldAt, type Moment } from './address.ts'
import { json, moveTask, serviceReading, skuPool, tenantUser } from './shapes.ts'

const tags = ['Licences']
const request = { params: ofCustomer, query: moment }

const licensesRoute = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/licences',
  tags,
  summary: 'What a tenant holds of each SKU, whoever sold it, and what of it is assigned',
  request,
  responses: { ...problems, 200: json('The pools.', z.array(skuPool)) },
})

const serviceRoute = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/service',
  tags,
  summary: 'What each user has, was without, and lost',
  request,
  responses: { ...problems, 200: json('By user, and in total.', serviceReading) },
})

const tasksRoute = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/tasks',
  tags,
  summary: 'What the customer’s moves leave to do, and to whom',
  request,
  responses: { ...problems, 200: json('The tasks, done ones among them.', z.array(moveTask)) },
})

const usersRoute = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/users',
  tags,
  summary: 'The people of a tenant with their licences; removed ones among them',
  request,
  responses: { ...problems, 200: json('The users.', z.array(tenantUser)) },
})

/** Licences of one customer and the people who hold them, now or at any moment before. */
export const licenses = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(licensesRoute, async (c) => {
    const { customer } = await read(c, c.req.valid('param'), c.req.valid('query'))
    return c.json(poolsOf(customer), 200)
  })
  .openapi(serviceRoute, async (c) => {
    const { customer, world } = await read(c, c.req.valid('param'), c.req.valid('query'))
    return c.json(serviceOf(customer, world.now), 200)
  })
  .openapi(tasksRoute, async (c) => {
    const { customer, world } = await read(c, c.req.valid('param'), c.req.valid('query'))
    return c.json(tasksOf(customer, world.now), 200)
  })
  .openapi(usersRoute, async (c) => {
    const { customer } = await read(c, c.req.valid('param'), c.req.valid('query'))
    return c.json([...customer.users.rows()], 200)
  })

async function read(
  c: Context<AppEnv>,
  at: { readonly workspace: string; readonly customer: string },
  when: Moment,
): Promise<{ readonly world: World; readonly customer: Customer }> {
  const world = await worldAt(await addressed(c, at.workspace), when)
  return { world, customer: customerIn(world, at.customer) }
}
