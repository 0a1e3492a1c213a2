import type { Rule } from '../kernel/decision.ts'
import { administersFor, isGlobalAdminOf, roleInsufficient } from './acting.ts'
import type { Actor } from '../model/parties/actor.ts'
import type { Customer } from '../model/parties/customer.ts'
import { partnerId } from '../model/ids.ts'

/** Whether whoever acts may manage what a customer holds: the customer itself, or a partner it delegated admin to. */
export interface Administration {
  /** The customer itself, or a partner with a relationship. */
  readonly actorIsRelated: boolean
  readonly actorAdministers: boolean
  /** True for the customer itself. */
  readonly adminIsDelegated: boolean
}

export function administration(actor: Actor, customer: Customer): Administration {
  if (actor.party === customer.id) {
    const actorAdministers = isGlobalAdminOf(actor, customer.id)
    return { actorIsRelated: true, actorAdministers, adminIsDelegated: true }
  }
  const partner = partnerId(actor.party)
  const relationship = customer.relationships.get(partner)
  return {
    actorIsRelated: relationship !== undefined,
    actorAdministers: administersFor(actor, partner),
    adminIsDelegated: relationship?.delegatedAdmin === true,
  }
}

export const actorUnrelated = {
  id: 'REL-06',
  code: 'reseller-relationship-missing',
  must: 'The partner and the customer must have an active reseller relationship.',
  mend: { by: 'command', command: 'RequestResellerRelationship' },
  source: 'partner-center#relationships',
  holds: (facts) => facts.actorIsRelated,
} as const satisfies Rule<Administration>

export const administratorRoleInsufficient = {
  id: 'REL-04',
  ...roleInsufficient,
  source: 'partner-center#relationships',
  holds: (facts) => facts.actorAdministers,
} as const satisfies Rule<Administration>

export const delegatedAdminMissing = {
  id: 'REL-04',
  code: 'delegated-admin-missing',
  must: 'The customer must act itself, or must have delegated admin to the partner that acts.',
  mend: { by: 'actor', as: 'customer/global-admin' },
  source: 'partner-center#relationships',
  holds: (facts) => facts.adminIsDelegated,
} as const satisfies Rule<Administration>

/** In order of precedence; shared by every command that a customer or its partner may give. */
export const administrationRules = [
  actorUnrelated,
  administratorRoleInsufficient,
  delegatedAdminMissing,
] as const satisfies readonly Rule<Administration>[]
