import { isCountry } from '../../catalog/index.ts'
import { plus } from '../../kernel/calendar.ts'
import { managing, userOf, type Managing } from '../../policies/managing-users.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { UserId } from '../../model/ids.ts'
import { titled } from '../../kernel/titled.ts'
import type { Particulars, User } from '../../model/tenant/user.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { given } from '../../kernel/given.ts'
import type { CreateUser, DeleteUser, RestoreUser, UpdateUser } from './messages.ts'

type NewUser = Particulars & Pick<User, 'id'>

/** Whether the sign-in name is free and the usage location known, for a new user and a changed one. */
export interface ParticularsFacts extends Managing {
  /** Who has the sign-in name already; null when it is free. */
  readonly namesake: UserId | null
  /** The usage location that no market has; null for one that is known, or for none. */
  readonly strangeLocation: string | null
}

export interface CreateUserFacts extends ParticularsFacts {
  readonly wanted: NewUser
  /** The same person, created before. */
  readonly alreadyThere: boolean
  readonly idIsFree: boolean
}

export function createUserFacts(command: CreateUser, { world, actor }: Context): CreateUserFacts {
  const customer = customerOf(world, command.customer)
  const wanted = newUserOf(command, customer)
  const existing = customer.users.get(command.user)
  return {
    ...managing({ world, actor }, customer),
    wanted,
    alreadyThere: existing !== undefined && differing(existing, wanted).length === 0,
    idIsFree: existing === undefined,
    ...particularsFacts(customer, command.user, wanted),
  }
}

function newUserOf(command: CreateUser, { domain }: Customer): NewUser {
  const { user: id, name, principalName } = command
  return {
    id,
    name: name ?? titled(id),
    firstName: command.firstName ?? null,
    lastName: command.lastName ?? null,
    phone: command.phone ?? null,
    principalName: (principalName ?? `${id}@${domain}`).toLowerCase(),
    usageLocation: command.usageLocation ?? null,
  }
}

export interface UpdateUserFacts extends ParticularsFacts {
  readonly user: User
  /** What differs from what is. */
  readonly changes: Partial<{ [Field in keyof Particulars]: string }>
}

export function updateUserFacts(command: UpdateUser, { world, actor }: Context): UpdateUserFacts {
  const customer = customerOf(world, command.customer)
  const user = userOf(customer, command.user)
  const { type: _type, customer: _customer, user: _user, password: _password, ...said } = command
  const { principalName } = said
  const wanted = given({
    ...said,
    ...(principalName === undefined ? {} : { principalName: principalName.toLowerCase() }),
  })
  return {
    ...managing({ world, actor }, customer),
    user,
    changes: Object.fromEntries(differing(user, wanted)),
    ...particularsFacts(customer, user.id, wanted),
  }
}

function particularsFacts(
  { users }: Customer,
  id: UserId,
  { principalName, usageLocation }: Partial<Particulars>,
): Omit<ParticularsFacts, keyof Managing> {
  const isStrange = typeof usageLocation === 'string' && !isCountry(usageLocation)
  return {
    namesake:
      users.rows().find((other) => other.id !== id && other.principalName === principalName)?.id ??
      null,
    strangeLocation: isStrange ? usageLocation : null,
  }
}

/** What is said of the person and is not so already. */
function differing<Said extends Partial<NewUser>>(user: User, said: Said) {
  const is = new Map<string, unknown>(Object.entries(user))
  return Object.entries(said).filter(([field, value]) => is.get(field) !== value)
}

/** What the rules of removing a person, and of bringing it back, look at. */
export interface ExistingUserFacts extends Managing {
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
    ...managing({ world, actor }, customer),
    customer,
    user,
    isKept:
      user.deletedAt === null || now < plus(user.deletedAt, world.settings.dataKeptAfterRemoval),
  }
}
