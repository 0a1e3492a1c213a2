import { plus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { administersFor } from '../../model/acting.ts'
import type { Actor } from '../../model/actor.ts'
import type { Customer } from '../../model/customer.ts'
import type { UserId } from '../../model/ids.ts'
import { titled } from '../../model/titled.ts'
import type { User } from '../../model/user.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { CreateUser, DeleteUser, RestoreUser } from './messages.ts'

/** What every rule about users and licences looks at. */
export interface ManagingFacts {
  readonly mayManageUsers: boolean
}

/** The customer's own administrators, and people of a partner that has delegated admin. */
export function mayManageUsers(actor: Actor, { id, relationships }: Customer): boolean {
  if (actor.party === id) {
    return actor.role === 'global-admin' || actor.role === 'user-management-admin'
  }
  const partner = relationships.rows().find((one) => one.partner === actor.party)
  return partner?.delegatedAdmin === true && administersFor(actor, partner.partner)
}

type NewUser = Pick<User, 'id' | 'name' | 'principalName' | 'usageLocation'>

export interface CreateUserFacts extends ManagingFacts {
  readonly wanted: NewUser
  /** The same person, created before. */
  readonly alreadyThere: boolean
  readonly idIsFree: boolean
  readonly principalNameIsFree: boolean
}

export function createUserFacts(command: CreateUser, { world, actor }: Context): CreateUserFacts {
  const customer = customerOf(world, command.customer)
  const wanted = newUserOf(command, customer)
  const existing = customer.users.get(command.user)
  return {
    mayManageUsers: mayManageUsers(actor, customer),
    wanted,
    alreadyThere: existing !== undefined && isSamePerson(existing, wanted),
    idIsFree: existing === undefined,
    principalNameIsFree: customer.users
      .rows()
      .every(({ id, principalName }) => id === wanted.id || principalName !== wanted.principalName),
  }
}

function newUserOf(command: CreateUser, { domain, country }: Customer): NewUser {
  const { user: id, name, principalName, usageLocation } = command
  return {
    id,
    name: name ?? titled(id),
    principalName: (principalName ?? `${id}@${domain}`).toLowerCase(),
    usageLocation: usageLocation ?? country,
  }
}

function isSamePerson(existing: User, wanted: NewUser): boolean {
  return (
    existing.name === wanted.name &&
    existing.principalName === wanted.principalName &&
    existing.usageLocation === wanted.usageLocation
  )
}

/** What the rules of removing a person, and of bringing it back, look at. */
export interface ExistingUserFacts extends ManagingFacts {
  readonly customer: Customer
  readonly user: User
  /** False once what was kept of a removed person is gone. */
  readonly isKept: boolean
}

export function existingUserFacts(
  command: DeleteUser | RestoreUser,
  { world, actor, now }: Context,
): ExistingUserFacts {
  const customer = customerOf(world, command.customer)
  const user = userOf(customer, command.user)
  return {
    mayManageUsers: mayManageUsers(actor, customer),
    customer,
    user,
    isKept:
      user.deletedAt === null || now < plus(user.deletedAt, world.settings.dataKeptAfterRemoval),
  }
}

/** @throws BrokenInvariant when there is none; commands have been checked for unknown references before. */
export function userOf({ users }: Customer, id: UserId): User {
  const user = users.get(id)
  invariant(user, `user ${id} exists`)
  return user
}
