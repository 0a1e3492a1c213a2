import type { Actor, Role } from '../model/parties/actor.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { actsFor } from './standing.ts'

const sellingRoles: readonly Role[] = ['admin-agent', 'sales-agent', 'global-admin', 'app']
const administeringRoles: readonly Role[] = ['admin-agent', 'global-admin']

/** True for the actors who may order for the partner: an admin agent, a sales agent, a global admin, or its own program. */
export function sellsFor(actor: Actor, partner: PartnerId): boolean {
  return actsFor(actor, partner) && sellingRoles.includes(actor.role)
}

/** True for a person who may manage what the partner's customers hold: an admin agent or a global admin. */
export function administersFor(actor: Actor, partner: PartnerId): boolean {
  return actsFor(actor, partner) && administeringRoles.includes(actor.role)
}

/** True for the actors who may name, cancel and reactivate Azure subscriptions: those, and the partner's own program. */
export function managesAzureFor(actor: Actor, partner: PartnerId): boolean {
  return administersFor(actor, partner) || (actsFor(actor, partner) && actor.role === 'app')
}

export function isGlobalAdminOf(actor: Actor, party: PartnerId | CustomerId): boolean {
  return actsFor(actor, party) && actor.role === 'global-admin'
}

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
export const roleInsufficient = {
  code: 'role-insufficient',
  must: 'Whoever acts must have a role that allows it, such as admin agent.',
  mend: { by: 'actor', as: 'partner/admin-agent' },
} as const

export const notGlobalAdmin = {
  code: 'not-global-admin',
  must: 'A global admin must act: the customer’s for the customer, the partner’s for the partner.',
  mend: { by: 'actor', as: 'customer/global-admin' },
} as const
