import { z } from 'zod'
import { badRequest, refused } from '../wire/refused.ts'
import type { UserResource } from './resource.ts'

/** What a client may say of a user; an empty text says nothing, as a null does. */
export const userWishSchema = z.object({
  userPrincipalName: z.string().optional(),
  displayName: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumber: z.string().optional(),
  usageLocation: z.string().optional(),
  immutableId: z.string().optional(),
  state: z.enum(['active', 'inactive']).optional(),
  passwordProfile: z
    .object({ password: z.string().optional(), forceChangePassword: z.boolean().optional() })
    .optional(),
})

type UserWish = z.output<typeof userWishSchema>

/** @throws FaultError 400 when there is no name, or something that a new user cannot have */
export function newUserOf(wish: UserWish) {
  if (!wish.userPrincipalName) throw badRequest('userPrincipalName is missing.')
  if (wish.state === 'inactive') throw badRequest('A new user is active.')
  const both = [wish.firstName, wish.lastName].filter((part) => part).join(' ')
  const displayName = wish.displayName || both
  if (!displayName.trim()) throw badRequest('displayName is missing.')
  return particularsOf({ ...wish, displayName })
}

/** What of it is not so already; a password is set whenever one is sent. */
export function userChangesOf({ passwordProfile, ...wish }: UserWish, shown: UserResource) {
  const is = new Map<string, unknown>(Object.entries(shown))
  const different = Object.entries(wish).filter(([field, value]) => is.get(field) !== value)
  const forced = passwordProfile?.forceChangePassword
  const isAsItIs =
    !passwordProfile?.password &&
    (forced === undefined || forced === shown.passwordProfile?.forceChangePassword)
  return particularsOf({
    ...Object.fromEntries(different),
    ...(isAsItIs ? {} : { passwordProfile }),
  })
}

/** As commands name it. @throws FaultError 400 for what is of synchronised users alone, of which there are none here */
function particularsOf(wish: UserWish) {
  if (wish.immutableId) {
    throw refused('not-supported', 'immutableId is of users that are synchronised.')
  }
  const { userPrincipalName: principalName, displayName: name, phoneNumber: phone } = wish
  const { firstName, lastName, usageLocation, passwordProfile } = wish
  return {
    ...(principalName ? { principalName } : {}),
    ...(name ? { name } : {}),
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(phone ? { phone } : {}),
    ...(usageLocation ? { usageLocation: usageLocation.toUpperCase() } : {}),
    ...(passwordProfile
      ? { password: { mustChange: passwordProfile.forceChangePassword ?? true } }
      : {}),
  }
}
