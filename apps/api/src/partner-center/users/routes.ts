import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Customer, User } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { act, bodyOf, byId, customerOf } from '../wire/act.ts'
import { userNeeded } from '../wire/authenticate.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import { collectionOf, seekPage } from '../wire/envelope.ts'
import { FaultError, faults } from '../wire/fault.ts'
import { queryValue } from '../wire/path.ts'
import { userPage } from './list.ts'
import { userById, userResource, userSchema } from './resource.ts'
import { newUserOf, userChangesOf, userWishSchema } from './wish.ts'

const tags = ['Partner Center: users']
const ofCustomer = z.object({ customer: z.string() })
const ofUser = ofCustomer.extend({ user: z.string() })
const middleware = userNeeded
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** People of a customer's tenant. Whoever manages them needs delegated admin; all of it is App+User. */
export const users = new OpenAPIHono<PartnerCenterEnv>()

users.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/users',
    tags,
    summary: 'Users of a customer, page by page',
    description:
      'Query: `size`, `filter` (JSON: UserState Inactive for those removed, DisplayName, UserPrincipalName), `sortField`, `sortDirection`, `seekOperation=Next` with the token.',
    middleware,
    request: { params: ofCustomer },
    responses: ok('One page.', collectionOf(userSchema)),
  }),
  (c) => {
    const { opened } = c.var
    const customer = customerOf(c, c.req.param('customer'))
    const { items, size, continuation } = userPage(c, customer)
    const path = `/customers/${opened.identities.guid('customer', customer.id)}/users`
    return c.json(
      seekPage(
        items.map((user) => userResource(opened, customer, user)),
        { self: `${path}?size=${size}`, path, continuation },
      ),
      200,
    )
  },
)

users.openapi(
  createRoute({
    method: 'post',
    path: '/customers/{customer}/users',
    tags,
    summary: 'Creates a user',
    description:
      'Body: `userPrincipalName`, `displayName` (or `firstName` and `lastName`), `usageLocation` (without it, no licence), `phoneNumber`, `passwordProfile`. A password is taken and not kept.',
    middleware,
    request: { params: ofCustomer },
    responses: ok('The user.', userSchema),
  }),
  async (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const user = c.var.opened.identities.guid('user', `${customer.id}/${c.var.request}`)
    const wish = newUserOf(await bodyOf(c, userWishSchema))
    await act(c, { type: 'CreateUser', customer: customer.id, user, ...wish })
    return c.json(await readAgain(c, customer, user), 200)
  },
)

users.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/users/{user}',
    tags,
    summary: 'One user',
    middleware,
    request: { params: ofUser },
    responses: ok('The user.', userSchema),
  }),
  (c) => {
    const { customer, user } = userAsked(c)
    return c.json(userResource(c.var.opened, customer, user), 200)
  },
)

/** Two addresses for one thing: the swagger names the user in the query. */
const named = [
  { path: '/customers/{customer}/users/{user}', params: ofUser },
  { path: '/customers/{customer}/users', params: ofCustomer },
] as const

for (const { path, params } of named) {
  users.openapi(
    createRoute({
      method: 'patch',
      path,
      tags,
      summary: 'Changes a user, or restores a removed one',
      description:
        'Body: what of `displayName`, `firstName`, `lastName`, `phoneNumber`, `userPrincipalName`, `usageLocation` and `passwordProfile` is to be different, or `state`. Without a user in the address, `user_id` in the query names it.',
      middleware,
      request: { params },
      responses: ok('The user.', userSchema),
    }),
    async (c) => {
      const { customer, user } = userAsked(c)
      const shown = userResource(c.var.opened, customer, user)
      const { state = shown.state, ...rest } = await bodyOf(c, userWishSchema)
      const changes = userChangesOf(rest, shown)
      const of = { customer: customer.id, user: user.id }
      if (state !== shown.state) {
        if (Object.keys(changes).length > 0) {
          throw new FaultError(400, '800042', 'The state of a user is changed by itself.')
        }
        await act(c, { type: state === 'active' ? 'RestoreUser' : 'DeleteUser', ...of })
      } else if (Object.keys(changes).length > 0) {
        await act(c, { type: 'UpdateUser', ...of, ...changes })
      }
      return c.json(await readAgain(c, customer, user.id), 200)
    },
  )
  users.openapi(
    createRoute({
      method: 'delete',
      path,
      tags,
      summary: 'Removes a user: it is inactive, and can be restored for a while',
      middleware,
      request: { params },
      responses: { ...faults, 204: { description: 'It is inactive now.' } },
    }),
    async (c) => {
      const { customer, user } = userAsked(c)
      await act(c, { type: 'DeleteUser', customer: customer.id, user: user.id })
      return c.body(null, 204)
    },
  )
}

/** The user in the address, or in the query. @throws FaultError 404 with code 60002, naming the nearest */
export function userAsked(c: PartnerCenterContext): { customer: Customer; user: User } {
  const customer = customerOf(c, c.req.param('customer') ?? '')
  const text = c.req.param('user') ?? queryValue(c.req.url, 'user_id') ?? ''
  const user = userById(c.var.opened, customer, text)
  if (user) return { customer, user }
  const known = customer.users.rows().slice(0, nearestMax)
  const near = nearest(
    text,
    known.map(({ id }) => id),
  )
  throw new FaultError(404, '60002', `There is no user ${text}.`, near === undefined ? [] : [near])
}

/** Among more the nearest name is not looked for. */
const nearestMax = 2000

async function readAgain(c: PartnerCenterContext, { id }: Customer, user: string) {
  const world = await c.var.opened.workspace.world()
  const customer = world.customers.get(id)
  const found = customer && byId(customer.users, user)
  if (customer && found) return userResource(c.var.opened, customer, found)
  throw new FaultError(500, '0', 'The user was not written.')
}
