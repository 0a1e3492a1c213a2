import type { Customer, User } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { byId, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'
import { queryValue } from '../wire/path.ts'
import { userById, userResource } from './resource.ts'

/** The user in the address, or in the query. @throws FaultError 404 with code 60002, naming the nearest */
export function userAsked(c: PartnerCenterContext): { customer: Customer; user: User } {
  const customer = customerOf(c, c.req.param('customer') ?? '')
  const text = c.req.param('user') ?? queryValue(c.req.url, 'user_id') ?? ''
  const user = userById(c.var.opened, customer, text)
  if (user) return { customer, user }
  const near = nearestUser(customer, text)
  throw refused('unknown-user', `There is no user ${text}.`, near === undefined ? [] : [near])
}

/** Among more the nearest name is not looked for. */
const nearestMax = 2000

/** The user whose id is most like a word; undefined when none is. */
export function nearestUser({ users }: Customer, text: string): string | undefined {
  const known = users.rows().slice(0, nearestMax)
  return nearest(
    text,
    known.map(({ id }) => id),
  )
}

/** The user as it is once something was done. */
export async function readAgain(c: PartnerCenterContext, { id }: Customer, user: string) {
  const world = await c.var.opened.workspace.world()
  const customer = world.customers.get(id)
  const found = customer && byId(customer.users, user)
  if (customer && found) return userResource(c.var.opened, customer, found)
  throw refused('failed', 'The user was not written.')
}
