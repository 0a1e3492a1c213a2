import { z } from '@hono/zod-openapi'
import type { Customer, User } from '@understudy/domain'
import type { Opened } from '../opened.ts'
import { byId } from './act.ts'
import { attributesOf, link, selfLinks } from './envelope.ts'

export const userSchema = z
  .object({
    usageLocation: z.string(),
    id: z.string(),
    userPrincipalName: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    displayName: z.string(),
    userDomainType: z.literal('managed'),
    state: z.enum(['active', 'inactive']),
    softDeletionTime: z.string().optional(),
    links: selfLinks,
    attributes: attributesOf('CustomerUser'),
  })
  .openapi('CustomerUser')

export type UserResource = z.output<typeof userSchema>

/** One user of a tenant, by its GUID or by our own id. */
export function userById(opened: Opened, { id, users }: Customer, text: string): User | undefined {
  const { identities } = opened
  const named = identities.idOf('user', text) ?? identities.idOf('user', `${id}/${text}`)
  const [tenant, user] = named === undefined ? [] : parted(named)
  return tenant === id && user !== undefined ? byId(users, user) : undefined
}

export function userGuid({ identities }: Opened, customer: Customer, user: string): string {
  return identities.guid('user', `${customer.id}/${user}`)
}

/** A name has one part or more; the first is the first name. */
export function userResource(opened: Opened, customer: Customer, user: User): UserResource {
  const id = userGuid(opened, customer, user.id)
  const [firstName = '', ...rest] = user.name.split(' ')
  const path = `/customers/${opened.identities.guid('customer', customer.id)}/users/${id}`
  return {
    usageLocation: user.usageLocation,
    id,
    userPrincipalName: user.principalName,
    firstName,
    lastName: rest.join(' '),
    displayName: user.name,
    userDomainType: 'managed',
    state: user.deletedAt === null ? 'active' : 'inactive',
    ...(user.deletedAt === null ? {} : { softDeletionTime: user.deletedAt }),
    links: { self: link(path) },
    attributes: { objectType: 'CustomerUser' },
  }
}

function parted(named: string): [tenant: string, user: string] {
  const at = named.indexOf('/')
  return [named.slice(0, at), named.slice(at + 1)]
}
