import { authorizationOf, type Authorization } from '../../model/parties/authorization.ts'
import { isSystem } from '../../model/parties/actor.ts'
import { isA, type Partner } from '../../model/parties/partner.ts'
import type { PartnerId } from '../../model/ids.ts'
import { partnerOf } from '../../model/world.ts'
import { isGlobalAdminOf } from '../../policies/acting.ts'
import type { Context } from '../../workflow.ts'
import type { GiveNotice, RequestRestriction } from './messages.ts'

/** What the rules of counting look at. */
export interface CountFacts {
  readonly actorIsMicrosoft: boolean
  readonly partner: Partner
}

export function countFacts(
  { partner }: { readonly partner: PartnerId },
  { world, actor }: Context,
): CountFacts {
  return { actorIsMicrosoft: isSystem(actor), partner: partnerOf(world, partner) }
}

/** What the rules of leaving direct billing look at. */
export interface LeaveFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly billsDirectly: boolean
  readonly authorization: Authorization
  readonly leavingConfirmed: boolean
}

export function leaveFacts(
  { partner: id, leavingConfirmed }: RequestRestriction | GiveNotice,
  { world, actor }: Context,
): LeaveFacts {
  const partner = partnerOf(world, id)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, id),
    billsDirectly: isA('direct-bill', partner),
    authorization: authorizationOf(partner),
    leavingConfirmed,
  }
}
