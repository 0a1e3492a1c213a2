import { customerOf } from '../wire/act.ts'
import { collectionOf, seekPage } from '../wire/envelope.ts'
import { userPage } from './list.ts'
import { userResource, userSchema } from './resource.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { userAsked } from './lookup.ts'
import { tenantUsers } from './tenant-users.ts'

/** People of a customer's tenant. Whoever manages them needs delegated admin; all of it is App+User. */
export const users = resource('users', [
  route({
    method: 'get',
    path: '/customers/{customer}/users',
    needs: ['user'],
    summary: 'Users of a customer, page by page',
    description:
      'Query: `size`, `filter` (JSON: UserState Inactive for those removed, DisplayName, UserPrincipalName), `sortField`, `sortDirection`, `seekOperation=Next` with the token.',
    answer: ok('One page.', collectionOf(userSchema)),
    handle: (c, { params }) => {
      const { opened } = c.var
      const customer = customerOf(c, params.customer)
      const { items, size, continuation } = userPage(c, customer)
      const path = `/customers/${opened.identities.guid('customer', customer.id)}/users`
      return seekPage(
        items.map((user) => userResource(opened, customer, user)),
        { self: `${path}?size=${size}`, path, continuation },
      )
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/users/{user}',
    needs: ['user'],
    summary: 'One user',
    answer: ok('The user.', userSchema),
    handle: (c) => {
      const { customer, user } = userAsked(c)
      return userResource(c.var.opened, customer, user)
    },
  }),

  ...tenantUsers,
])
