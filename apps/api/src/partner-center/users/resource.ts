import { z } from '@hono/zod-openapi'
import type { Customer, User } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { attributesOf, link, selfLinks } from '../wire/envelope.ts'

export const userSchema = z
  .object({
    usageLocation: z.string().optional().openapi({ description: 'Without it, no licence.' }),
    id: z.string(),
    userPrincipalName: z.string(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    displayName: z.string(),
    phoneNumber: z.string().optional(),
    passwordProfile: z
      .object({ forceChangePassword: z.boolean() })
      .optional()
      .openapi({ description: 'Once one was set; the password itself is not kept.' }),
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

/** What nobody has said is absent. */
export function userResource(opened: Opened, customer: Customer, user: User): UserResource {
  const id = userGuid(opened, customer, user.id)
  const { usageLocation, firstName, lastName, phone, password } = user
  const path = `/customers/${opened.identities.guid('customer', customer.id)}/users/${id}`
  return {
    ...(usageLocation === null ? {} : { usageLocation }),
    id,
    userPrincipalName: user.principalName,
    ...(firstName === null ? {} : { firstName }),
    ...(lastName === null ? {} : { lastName }),
    displayName: user.name,
    ...(phone === null ? {} : { phoneNumber: phone }),
    ...(password === null ? {} : { passwordProfile: { forceChangePassword: password.mustChange } }),
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
