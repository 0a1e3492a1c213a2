import type { Actor, Role } from './actor.ts'
import type { PartnerId } from './ids.ts'
import { actsFor } from './standing.ts'

const sellingRoles: readonly Role[] = ['admin-agent', 'sales-agent', 'global-admin']
const administeringRoles: readonly Role[] = ['admin-agent', 'global-admin']

/** True for a person who may order for the partner: an admin agent, a sales agent or a global admin. */
export function sellsFor(actor: Actor, partner: PartnerId): boolean {
  return actsFor(actor, partner) && sellingRoles.includes(actor.role)
}

/** True for a person who may manage what the partner's customers hold: an admin agent or a global admin. */
export function administersFor(actor: Actor, partner: PartnerId): boolean {
  return actsFor(actor, partner) && administeringRoles.includes(actor.role)
}
