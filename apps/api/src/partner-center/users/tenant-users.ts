import { act, customerOf } from '../wire/act.ts'
import { gone, ok } from '../wire/answer.ts'
import { refused } from '../wire/refused.ts'
import { route } from '../wire/route.ts'
import { readAgain, userAsked } from './lookup.ts'
import { userResource, userSchema } from './resource.ts'
import { newUserOf, userChangesOf, userWishSchema } from './wish.ts'

/** What creates, changes, removes and restores people. */
export const tenantUsers = [
  route({
    method: 'post',
    path: '/customers/{customer}/users',
    needs: ['user'],
    summary: 'Creates a user',
    description:
      'Body: `userPrincipalName`, `displayName` (or `firstName` and `lastName`), `usageLocation` (without it, no licence), `phoneNumber`, `passwordProfile`. A password is taken and not kept.',
    gives: ['CreateUser'],
    body: userWishSchema,
    answer: ok('The user.', userSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const user = c.var.opened.identities.guid('user', `${customer.id}/${c.var.request}`)
      const wish = newUserOf(await body())
      await act(c, { type: 'CreateUser', customer: customer.id, user, ...wish })
      return await readAgain(c, customer, user)
    },
  }),
  ...changing('/customers/{customer}/users/{user}'),
  ...changing('/customers/{customer}/users'),
]

/** Two addresses for one thing: the swagger names the user in the query. */
function changing(path: '/customers/{customer}/users' | '/customers/{customer}/users/{user}') {
  return [
    route({
      method: 'patch',
      path,
      needs: ['user'],
      summary: 'Changes a user, or restores a removed one',
      description:
        'Body: what of `displayName`, `firstName`, `lastName`, `phoneNumber`, `userPrincipalName`, `usageLocation` and `passwordProfile` is to be different, or `state`. Without a user in the address, `user_id` in the query names it.',
      gives: ['UpdateUser', 'DeleteUser', 'RestoreUser'],
      body: userWishSchema,
      answer: ok('The user.', userSchema),
      handle: async (c, { body }) => {
        const { customer, user } = userAsked(c)
        const shown = userResource(c.var.opened, customer, user)
        const { state = shown.state, ...rest } = await body()
        const changes = userChangesOf(rest, shown)
        const of = { customer: customer.id, user: user.id }
        if (state !== shown.state) {
          if (Object.keys(changes).length > 0) {
            throw refused('not-supported', 'The state of a user is changed by itself.')
          }
          await act(c, { type: state === 'active' ? 'RestoreUser' : 'DeleteUser', ...of })
        } else if (Object.keys(changes).length > 0) {
          await act(c, { type: 'UpdateUser', ...of, ...changes })
        }
        return await readAgain(c, customer, user.id)
      },
    }),

    route({
      method: 'delete',
      path,
      needs: ['user'],
      summary: 'Removes a user: it is inactive, and can be restored for a while',
      gives: ['DeleteUser'],
      answer: gone('It is inactive now.'),
      handle: async (c) => {
        const { customer, user } = userAsked(c)
        await act(c, { type: 'DeleteUser', customer: customer.id, user: user.id })
      },
    }),
  ]
}
