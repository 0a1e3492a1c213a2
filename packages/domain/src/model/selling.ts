import type { Rule } from '../kernel/decision.ts'
import type { Actor, Role } from './actor.ts'
import type { PartnerId } from './ids.ts'
import { transactsWithMicrosoft } from './partner.ts'
import { actsFor } from './standing.ts'
import { partnerOf, type World } from './world.ts'

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

/** Whether the partner, and the person who acts for it, may order at all. */
export interface Selling {
  readonly partnerTransacts: boolean
  readonly actorSells: boolean
}

export function selling(world: World, actor: Actor, partner: PartnerId): Selling {
  return {
    partnerTransacts: transactsWithMicrosoft(partnerOf(world, partner)),
    actorSells: sellsFor(actor, partner),
  }
}

/** In order of precedence; shared by every command that orders or changes what was ordered. */
export const sellingRules = [
  {
    id: 'ORD-03',
    code: 'provider-orders-for-reseller',
    must: 'A direct bill partner or an indirect provider orders; a reseller asks its provider.',
    source:
      'direct-to-indirect#managing-your-direct-bill-customers-and-your-indirect-reseller-customers',
    holds: (facts) => facts.partnerTransacts,
  },
  {
    id: 'ORD-03',
    code: 'role-insufficient',
    must: 'An admin agent, a sales agent or a global admin of the partner orders.',
    source: 'partner-center#ordering',
    holds: (facts) => facts.actorSells,
  },
] as const satisfies readonly Rule<Selling>[]
