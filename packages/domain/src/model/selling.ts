import type { Rule } from '../kernel/decision.ts'
import { roleInsufficient, sellsFor } from './acting.ts'
import type { Actor } from './actor.ts'
import type { PartnerId } from './ids.ts'
import { transactsWithMicrosoft } from './partner.ts'
import { partnerOf, type World } from './world.ts'

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
    ...roleInsufficient,
    source: 'partner-center#ordering',
    holds: (facts) => facts.actorSells,
  },
] as const satisfies readonly Rule<Selling>[]
