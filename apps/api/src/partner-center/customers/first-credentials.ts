import { z } from '@hono/zod-openapi'
import type { Customer } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { customerSchema } from './resource.ts'

/** A customer that was just created, with what is told only then. */
export const createdSchema = customerSchema
  .extend({
    userCredentials: z.object({ userName: z.string(), password: z.string() }).openapi({
      description: 'Of the first administrator. Its password is told in this answer only.',
    }),
  })
  .openapi('CreatedCustomer')

/** Whose first sign-in it is, and by what. Nobody signs in to a rehearsal, so the password opens nothing. */
export function firstCredentials({ identities }: Opened, { id, domain }: Customer) {
  const [letters = ''] = identities.guid('customer', id).split('-')
  return { userName: `admin@${domain}`, password: `Aa1!${letters}` }
}
