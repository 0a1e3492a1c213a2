import type { Rule } from '../kernel/decision.ts'
import { invariant } from '../kernel/invariant.ts'
import type { UserId } from '../model/ids.ts'
import type { Actor } from '../model/parties/actor.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { User } from '../model/tenant/user.ts'
import type { World } from '../model/world.ts'
import { administersFor } from './acting.ts'
import { directBillRevoked, permission, type Permission } from './permission.ts'

const source = 'partner-center#users-and-licences'

/** What every rule about users and their licences looks at. */
export interface Managing extends Permission {
  readonly mayManageUsers: boolean
}

/** The customer's own administrators may, and people of a partner that has delegated admin. */
export function managing({ world, actor }: Acting, customer: Customer): Managing {
  const { id, relationships } = customer
  if (actor.party === id) {
    const mayManageUsers = ['global-admin', 'user-management-admin'].includes(actor.role)
    return { mayManageUsers, refused: null }
  }
  const partner = relationships.rows().find((one) => one.partner === actor.party)
  if (partner === undefined) return { mayManageUsers: false, refused: null }
  return {
    mayManageUsers: partner.delegatedAdmin && administersFor(actor, partner.partner),
    ...permission(world, { partner: partner.partner, customer: id, asks: ['manage-licenses'] }),
  }
}

interface Acting {
  readonly world: World
  readonly actor: Actor
}

const managingRule = {
  id: 'REL-04',
  code: 'may-not-manage-users',
  must: 'The customer’s global or user management admin must act, or an admin of a partner with delegated admin.',
  mend: { by: 'actor', as: 'customer/global-admin' },
  source,
  holds: (facts) => facts.mayManageUsers,
} as const satisfies Rule<Managing>

/** In order of precedence; shared by every command about users and their licences. */
export const managingRules = [
  managingRule,
  directBillRevoked,
] as const satisfies readonly Rule<Managing>[]

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
export const userDeleted = {
  id: 'LIC-05',
  code: 'user-deleted',
  must: 'The person must not have been removed from the tenant.',
  source,
} as const

/** @throws BrokenInvariant when there is none; commands have been checked for unknown references before. */
export function userOf({ users }: Customer, id: UserId): User {
  const user = users.get(id)
  invariant(user, `user ${id} exists`)
  return user
}
