import type { Rule } from '../kernel/decision.ts'
import type { Mend } from '../kernel/mend.ts'
import { roleInsufficient, sellsFor } from './acting.ts'
import type { Actor } from '../model/parties/actor.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { partnerOf, type World } from '../model/world.ts'
import type { Capability } from './capability.ts'
import { allows, directBillRules, permission, type Permission } from './permission.ts'

/** Whether the partner, and the person who acts for it, may order at all. */
export interface Selling extends Permission {
  readonly actorSells: boolean
  /** The indirect providers of a reseller; who could do it instead. */
  readonly providers: readonly PartnerId[]
}

/** What a reseller may not do, its provider does: the first of its providers is proposed. */
export function byProvider({
  providers: [partner],
}: {
  readonly providers: readonly PartnerId[]
}): Mend | null {
  return partner === undefined
    ? null
    : { by: 'again', with: { partner }, as: `${partner}/admin-agent` }
}

/** Orders are asked for unless a command says what else. */
export function selling(
  world: World,
  actor: Actor,
  { partner, customer }: { readonly partner: PartnerId; readonly customer: CustomerId | null },
  asks: readonly Capability[] = ['order'],
): Selling {
  return {
    ...permission(world, { partner, customer, asks }),
    actorSells: sellsFor(actor, partner),
    providers: partnerOf(world, partner).providers,
  }
}

export const providerOrdersForReseller = {
  id: 'ORD-03',
  code: 'provider-orders-for-reseller',
  must: 'A direct bill partner or an indirect provider must order; a reseller asks its provider.',
  source:
    'direct-to-indirect#managing-your-direct-bill-customers-and-your-indirect-reseller-customers',
  holds: allows('provider-orders-for-reseller'),
  details: ({ providers }) => ({ providers }),
  mend: byProvider,
} as const satisfies Rule<Permission & Pick<Selling, 'providers'>>

export const sellerRoleInsufficient = {
  id: 'ORD-03',
  ...roleInsufficient,
  source: 'partner-center#ordering',
  holds: (facts) => facts.actorSells,
} as const satisfies Rule<Selling>

/** In order of precedence; shared by every command that orders or changes what was ordered. */
export const sellingRules = [
  providerOrdersForReseller,
  ...directBillRules,
  sellerRoleInsufficient,
] as const satisfies readonly Rule<Selling>[]
