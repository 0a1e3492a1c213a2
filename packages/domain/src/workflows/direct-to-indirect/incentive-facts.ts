import { enrolledAt } from '../../model/parties/enrollment.ts'
import {
  incentivesOf,
  type IncentiveInvitation,
  type IncentiveProgramme,
} from '../../model/parties/incentives.ts'
import { isA } from '../../model/parties/partner.ts'
import { partnerOf } from '../../model/world.ts'
import { isGlobalAdminOf } from '../../policies/acting.ts'
import type { Context } from '../../workflow.ts'
import type { EnrollInIncentives } from './messages.ts'

/** What the rules of incentives look at. */
export interface IncentiveFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly programme: IncentiveProgramme
  readonly billsDirectly: boolean
  readonly isEnrolled: boolean
  readonly invitation: IncentiveInvitation | null
  readonly takesPart: boolean
}

export function incentiveFacts(
  { partner: id, programme }: EnrollInIncentives,
  { world, actor }: Context,
): IncentiveFacts {
  const partner = partnerOf(world, id)
  const { invitation, enrolled } = incentivesOf(partner)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, id),
    programme,
    billsDirectly: isA('direct-bill', partner),
    isEnrolled: enrolledAt(partner.enrollment) !== null,
    invitation,
    takesPart: enrolled.some((one) => one.programme === programme),
  }
}
